using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Cuts the last number of a symbol of three members or more off, and leaves the slash. Not between direction controls: extraction would leave the slash elsewhere.</summary>
internal sealed class CutSymbol : Mutator
{
    public override string RuleId => "RG0202";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => text.HasDirectionControls ? [] : from bound in text.Bound.Texts
           from symbol in bound.Scan.Symbols
           where symbol.IsValid && char.IsAsciiDigit(bound.Text[symbol.End - 1])
           let slash = bound.Text.LastIndexOf('/', symbol.End - 1, symbol.Length)
           where slash > symbol.Start + 1 && bound.Text.IndexOf('/', symbol.Start) < slash && bound.Text[(slash + 1)..symbol.End].All(char.IsAsciiDigit)
           from mutation in Make(text.Replace(bound, slash + 1, symbol.End - slash - 1, ""), text.Place(bound, symbol.Start, symbol.Length))
           select mutation;
}
