using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Puts an earlier marker in the place of a later one, where the practice is that each stands once. Not where it may be some other number.</summary>
internal sealed class RepeatMarker : Mutator
{
    public override string RuleId => "RG0105";

    // In Chinese only a raised one is nothing else.
    public override bool AppliesTo(LanguageTable table) => !table.JoinsLinesWithoutBlank;

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        if (!FootnotePractice.ForbidsRepeatedMarkers(text.Model))
            yield break;
        var markers = text.Markers.Where(marker => NoteLabel.NumberOf(marker.Label) > 0).ToArray();
        for (var i = 1; i < markers.Length; i++)
        {
            var (earlier, marker) = (markers[i - 1], markers[i]);
            var printed = text.Document.Reading.Text.Substring(marker.Span.Start, marker.Span.Length);
            if (!text.IsClear(marker) || !text.IsClear(earlier) || earlier.Label.Length != marker.Label.Length || !printed.Contains(marker.Label, System.StringComparison.Ordinal))
                continue;
            foreach (var mutation in Make(text.Replace(marker.Span, printed.Replace(marker.Label, earlier.Label, System.StringComparison.Ordinal)), text.Place(marker.Span)))
                yield return mutation;
        }
    }
}
