using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Swaps two markers that first appear one after the other.</summary>
internal sealed class SwapMarkers : Mutator
{
    public override string RuleId => "RG0104";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var first = text.Markers.Where(marker => NoteLabel.NumberOf(marker.Label) > 0).DistinctBy(marker => marker.Label).ToArray();
        for (var i = 0; i + 1 < first.Length; i++)
        {
            var (left, right) = (first[i], first[i + 1]);
            if (left.Label.Length != right.Label.Length || WithLabel(text, left, right.Label) is not { } one || WithLabel(text, right, left.Label) is not { } other)
                continue;
            yield return new Mutation(one.Concat(other).OrderBy(edit => edit.Span.Start).ToArray(), [text.Place(right.Span), text.Place(left.Span)]);
        }
    }

    private static IReadOnlyList<TextEdit>? WithLabel(RecallText text, ParsedMarker marker, string label)
    {
        var printed = text.Document.Reading.Text.Substring(marker.Span.Start, marker.Span.Length);
        return printed.Contains(marker.Label, System.StringComparison.Ordinal) ? text.Replace(marker.Span, printed.Replace(marker.Label, label, System.StringComparison.Ordinal)) : null;
    }
}
