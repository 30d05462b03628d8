using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes all markers of a footnote out. Where markers are plain digits, not one whose number stands between its neighbours besides, or ends another there: that may be its marker.</summary>
internal sealed class DropMarker : Mutator
{
    public override string RuleId => "RG0102";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        foreach (var note in text.Notes.Where(note => note.Footnote!.Number is not null))
        {
            var markers = text.MarkersOf(note).Select(marker => marker.Span).ToArray();
            if (markers.Length > 0 && (text.AreRaised(markers) || !StandsBesides(text, note)))
                yield return new Mutation(text.Remove(markers), [text.Place(note.NoteLabelSpan)]);
        }
    }

    private static bool StandsBesides(RecallText text, BoundText note)
    {
        var number = note.Footnote!.Number!.Value;
        var texts = text.Bound.Texts.Where(bound => bound.Kind != BoundTextKind.Footnote).ToArray();
        var first = Math.Max(0, Array.FindIndex(texts, bound => Holds(bound, number - 1)));
        var last = Array.FindIndex(texts, bound => Holds(bound, number + 1));
        return texts[first..(last < first ? texts.Length : last + 1)].Any(bound => Printed.Runs(bound.Text, 0, bound.Text.Length).Any(run => bound.Text.AsSpan(run.Start, run.Length).EndsWith(Printed.Of(number))));
    }

    private static bool Holds(BoundText bound, int number) => bound.Markers.Any(marker => NoteLabel.NumberOf(marker.Label) == number);
}
