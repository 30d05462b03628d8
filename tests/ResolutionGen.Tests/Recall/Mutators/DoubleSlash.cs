using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Doubles the slash of a symbol.</summary>
internal sealed class DoubleSlash : Mutator
{
    public override string RuleId => "RG0201";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from bound in text.Bound.Texts
           from symbol in bound.Scan.Symbols
           where symbol.IsValid
           let slash = bound.Text.IndexOf('/', symbol.Start, symbol.Length)
           where slash > 0
           from mutation in Make([text.Insert(bound, slash, "/")], text.Place(bound, symbol.Start, symbol.Length))
           select mutation;
}
