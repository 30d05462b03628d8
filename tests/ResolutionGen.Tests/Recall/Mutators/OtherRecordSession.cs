using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the session in the symbol after a session and supplement of the Official Records in words.</summary>
internal sealed class OtherRecordSession : Mutator
{
    public override string RuleId => "RG0203";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from bound in text.Bound.Texts
           from supplement in bound.Scan.Of(CitationTokenKind.Supplement)
           where supplement.Session.Session > 30
           let symbol = bound.Scan.Symbols.FirstOrDefault(symbol => symbol.Start > supplement.End)
           where symbol is { IsValid: true } && symbol.Start - supplement.End is > 0 and <= 3 && Folding.Fold(bound.Text[symbol.Start - 1]) == '('
           let session = Printed.Find(bound.Text, symbol.Start, symbol.End, supplement.Session.Session)
           where session is not null && symbol.Symbol.StartsWith("A/", System.StringComparison.Ordinal)
           from mutation in Make(text.Replace(bound, session.Value.Start, session.Value.Length, Printed.Of(supplement.Session.Session - 1)), text.Place(bound, symbol.Start, symbol.Length))
           select mutation;
}
