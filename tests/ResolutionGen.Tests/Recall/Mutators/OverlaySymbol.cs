using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Prints the beginning of a symbol twice, as where two texts lie over each other.</summary>
internal sealed class OverlaySymbol : Mutator
{
    public override string RuleId => "RG0201";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from bound in text.Bound.Texts
           from symbol in bound.Scan.Symbols
           where symbol.IsValid && bound.Text.Substring(symbol.Start, symbol.Length).Count(character => character == '/') >= 2
           let cut = bound.Text.IndexOf('/', bound.Text.IndexOf('/', symbol.Start) + 1)
           from mutation in Make([text.Insert(bound, cut - 1, bound.Text[symbol.Start..cut])], text.Place(bound, symbol.Start, symbol.Length))
           select mutation;
}
