using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Ends an operative paragraph before the last with a full stop.</summary>
internal sealed class StopInside : Mutator
{
    public override string RuleId => "RG0503";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from paragraph in RenumberOperative.Numbered(text).SkipLast(1)
           where paragraph.Paragraph!.Children.Count == 0 && paragraph.Text.Length > 0 && Folding.Fold(paragraph.Text[^1]) is ';' or '؛'
           from mutation in Make(text.Replace(paragraph, paragraph.Text.Length - 1, 1, text.Table.JoinsLinesWithoutBlank ? "。" : "."), text.Place(paragraph, paragraph.Text.Length - 1, 1))
           select mutation;
}
