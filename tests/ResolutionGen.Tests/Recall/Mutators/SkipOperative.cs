using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes an operative paragraph between two others out. Not one with markers, whose loss would be another defect.</summary>
internal sealed class SkipOperative : Mutator
{
    public override string RuleId => "RG0501";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var numbered = RenumberOperative.Numbered(text).ToArray();
        for (var i = 1; i + 1 < numbered.Length; i++)
        {
            var next = numbered[i + 1].Label;
            if (numbered[i].Markers.Count == 0 && numbered[i].Paragraph!.Children.Count == 0 && numbered[i].Label.Number + 1 == next.Number)
                yield return new Mutation(text.Remove(RecallText.Whole(numbered[i])), [text.Place(new SourceSpan(next.Start, next.Text.Length))]);
        }
    }
}
