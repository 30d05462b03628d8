using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes all markers of a footnote out.</summary>
internal sealed class DropMarker : Mutator
{
    public override string RuleId => "RG0102";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        foreach (var note in text.Notes.Where(note => note.Footnote!.Number is not null))
        {
            var markers = text.MarkersOf(note).Select(marker => marker.Span).ToArray();
            if (markers.Length > 0)
                yield return new Mutation(text.Remove(markers), [text.Place(note.NoteLabelSpan)]);
        }
    }
}
