using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes the closing bracket after a symbol out. Not between direction controls, where extraction leaves brackets in the order of the page.</summary>
internal sealed class DropBracket : Mutator
{
    public override string RuleId => "RG0202";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => text.HasDirectionControls
            ? []
            : from bound in text.Bound.Texts
              from symbol in bound.Scan.Symbols
              where symbol.IsValid && symbol.Start > 0 && Folding.Fold(bound.Text[symbol.Start - 1]) == '(' && symbol.End < bound.Text.Length && Folding.Fold(bound.Text[symbol.End]) == ')'
              from mutation in Make(text.Replace(bound, symbol.End, 1, ""), text.Place(bound, symbol.Start - 1, symbol.Length + 1))
              select mutation;
}
