using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0103: one misprinted number among footnotes, where its neighbours and the markers leave room for exactly one other.</summary>
internal sealed class FootnoteNumberRepair : TextRepair
{
    public override string RuleId => "RG0103";

    public override IReadOnlyList<TextFix> Offer(RepairContext context, Finding finding)
    {
        if (!context.Notes.TryGetValue(finding.Span, out var note) || note.Previous == 0)
            return [];

        // A number that is skipped in print, in notes and markers alike, stays: nobody knows whether a note was lost.
        var expected = note.Previous + 1;
        if (note.Number == expected || (note.Next is { } next && next != expected + 1) || context.NotesByNumber[expected].Any())
            return [];
        if (PrintedNumber.Replace(context.Document.Text, finding.Span, expected) is not { } label)
            return [];
        if (HasMarker(context, expected))
            return HasMarker(context, note.Number) && context.NotesByNumber[note.Number].Count() == 1 ? [] : [new TextFix($"Number the footnote {expected}", [label])];
        return MarkerOf(context, note, expected) is { } marker ? [new TextFix($"Number the footnote and its marker {expected}", marker.Span.Start < label.Span.Start ? [marker, label] : [label, marker])] : [];
    }

    private static bool HasMarker(RepairContext context, int number) => context.MarkersByLabel[FoldedScan.Format(number)].Any();

    // Where markers are never repeated, a number that stands twice in a row among the markers too is misprinted in both places.
    private static TextEdit? MarkerOf(RepairContext context, NumberedNote note, int expected)
    {
        var places = context.MarkersByLabel[FoldedScan.Format(note.Number)].Take(3).ToArray();
        if (note.Number != note.Previous || !FootnotePractice.ForbidsRepeatedMarkers(note.Resolution.Model) || places.Length != 2 || places[1] != places[0] + 1)
            return null;
        var after = places[1] + 1 < context.Markers.Count ? NoteLabel.NumberOf(context.Markers[places[1] + 1].Label) : 0;
        if (after != (note.Next ?? 0))
            return null;
        var document = context.Document;
        return PrintedNumber.Replace(document.Text, document.Reading.ToSource(context.Markers[places[1]].Span), expected);
    }
}
