using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes all markers of a footnote out. Where markers are plain digits, not one whose number stands in the text besides: that may be its marker.</summary>
internal sealed class DropMarker : Mutator
{
    public override string RuleId => "RG0102";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        foreach (var note in text.Notes.Where(note => note.Footnote!.Number is not null))
        {
            var markers = text.MarkersOf(note).Select(marker => marker.Span).ToArray();
            if (markers.Length > 0 && (text.AreRaised(markers) || !StandsBesides(text, note.Footnote!.Number!.Value)))
                yield return new Mutation(text.Remove(markers), [text.Place(note.NoteLabelSpan)]);
        }
    }

    private static bool StandsBesides(RecallText text, int number)
        => text.Bound.Texts.Any(bound => bound.Kind != BoundTextKind.Footnote && Printed.Find(bound.Text, 0, bound.Text.Length, number) is not null);
}
