using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the last digit of the symbol in brackets after the supplement of the Official Records that it numbers.</summary>
internal sealed class OtherSupplement : Mutator
{
    public override string RuleId => "RG0203";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from bound in text.Bound.Texts
           from supplement in bound.Scan.Of(CitationTokenKind.Supplement)
           let symbol = bound.Scan.Symbols.FirstOrDefault(symbol => symbol.Start > supplement.End)
           where symbol is { IsValid: true } && symbol.Start - supplement.End is > 0 and <= 3 && symbol.Symbol.StartsWith("A/", System.StringComparison.Ordinal)
               && Folding.Fold(bound.Text[symbol.Start - 1]) == '(' && symbol.Symbol.EndsWith("/" + Printed.Of(supplement.Values.Number), System.StringComparison.Ordinal)
           from mutation in Make(text.Replace(bound, symbol.End - 1, 1, bound.Text[symbol.End - 1] == '9' ? "7" : "9"), text.Place(bound, symbol.Start, symbol.Length))
           select mutation;
}
