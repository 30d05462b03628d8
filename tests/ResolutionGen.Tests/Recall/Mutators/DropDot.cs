using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes the stop out of Add.1, Corr.1, Rev.1 and CONF.229.</summary>
internal sealed class DropDot : Mutator
{
    public override string RuleId => "RG0201";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from bound in text.Bound.Texts
           from symbol in bound.Scan.Symbols
           where symbol.IsValid
           from kind in SymbolVocabulary.DottedKinds
           let at = bound.Text.IndexOf("/" + kind + ".", symbol.Start, symbol.Length, System.StringComparison.Ordinal)
           where at >= 0 && char.IsAsciiDigit(bound.Text[at + kind.Length + 2])
           let dot = at + kind.Length + 1
           from mutation in Make(text.Replace(bound, dot, 1, ""), text.Place(bound, symbol.Start, symbol.Length))
           select mutation;
}
