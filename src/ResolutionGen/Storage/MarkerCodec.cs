using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Footnote markers in the compact form: the place, and the footnote by its index.</summary>
internal static class MarkerCodec
{
    // A number: 0 for a marker without a footnote; else twice the index + 1, plus 1 where the label is not the footnote's.
    private const int None = 0;
    private const int Step = 2;
    private const int OwnLabel = 1;

    public static void Write(CompactWriter writer, IReadOnlyList<FootnoteMarker> markers, WritingContext context)
    {
        writer.Number(markers.Count);
        var last = 0;
        foreach (var marker in markers)
        {
            writer.Signed(unchecked(marker.Position - last));
            last = marker.Position;
            var sameLabel = marker.Footnote is { } footnote && string.Equals(footnote.Label, marker.Label, StringComparison.Ordinal);
            var target = marker.Footnote is null ? None : ((context.IndexOf(marker.Footnote) + 1) * Step) + (sameLabel ? 0 : OwnLabel);
            writer.Number(target);
            if (!sameLabel)
                writer.Text(marker.Label);
        }
    }

    public static FootnoteMarker[] Read(CompactReader reader, ReadingContext context)
    {
        var markers = new FootnoteMarker[reader.Count()];
        var last = 0;
        for (var i = 0; i < markers.Length; i++)
        {
            last = unchecked(last + reader.Signed());
            var target = reader.Number();
            var index = (target / Step) - 1;
            if (target != None && (uint)index >= (uint)context.Footnotes.Length)
                throw reader.Damaged();
            var footnote = target == None ? null : context.Footnotes[index];
            var label = footnote is null || (target & OwnLabel) != 0 ? reader.Text() : footnote.Label;
            markers[i] = new FootnoteMarker(label, last, footnote);
        }

        return markers;
    }
}
