using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Puts an earlier marker in the place of a later one, where the practice is that each stands once.</summary>
internal sealed class RepeatMarker : Mutator
{
    public override string RuleId => "RG0105";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        if (!FootnotePractice.ForbidsRepeatedMarkers(text.Model))
            yield break;
        var markers = text.Markers.Where(marker => NoteLabel.NumberOf(marker.Label) > 0).ToArray();
        for (var i = 1; i < markers.Length; i++)
        {
            var (earlier, marker) = (markers[i - 1], markers[i]);
            var printed = text.Document.Reading.Text.Substring(marker.Span.Start, marker.Span.Length);
            if (earlier.Label.Length != marker.Label.Length || !printed.Contains(marker.Label, System.StringComparison.Ordinal))
                continue;
            foreach (var mutation in Make(text.Replace(marker.Span, printed.Replace(marker.Label, earlier.Label, System.StringComparison.Ordinal)), text.Place(marker.Span)))
                yield return mutation;
        }
    }
}
