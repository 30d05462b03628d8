using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Cross-references in the compact form, since version 2: places and lengths in the text they stand in, the paths of what they name.</summary>
internal static class CrossReferenceCodec
{
    // In a number with the direction or status, which come above.
    private const int OwnText = 1;
    private const int Step = 2;

    /// <param name="writer">Where to.</param>
    /// <param name="references">The references of one text.</param>
    /// <param name="host">The text they stand in.</param>
    public static void Write(CompactWriter writer, IReadOnlyList<CrossReference> references, string host)
    {
        writer.Number(references.Count);
        var last = 0;
        foreach (var reference in references)
        {
            WritePrinted(writer, (int)reference.Direction, reference.Text, reference.Position, host, last);
            writer.Number(reference.Targets.Count);
            last = reference.Position;
            foreach (var target in reference.Targets)
            {
                WritePrinted(writer, (int)target.Status, target.Text, target.Position, host, last);
                writer.Text(target.Path);
                last = target.Position;
            }
        }
    }

    public static CrossReference[] Read(CompactReader reader, string host, ResolutionElements elements)
    {
        var references = new CrossReference[reader.Count()];
        var last = 0;
        for (var i = 0; i < references.Length; i++)
        {
            var (direction, text, position) = ReadPrinted(reader, host, last);
            last = position;
            var targets = new CrossReferenceTarget[reader.Count()];
            for (var j = 0; j < targets.Length; j++)
            {
                var (status, label, place) = ReadPrinted(reader, host, last);
                last = place;
                targets[j] = new CrossReferenceTarget(elements, reader.Text(), (CrossReferenceStatus)status, label, place);
            }

            references[i] = new CrossReference(text, position, (CrossReferenceDirection)direction, targets);
        }

        return references;
    }

    private static void WritePrinted(CompactWriter writer, int value, string text, int position, string host, int last)
    {
        var isSlice = position >= 0 && position <= host.Length - text.Length && string.CompareOrdinal(host, position, text, 0, text.Length) == 0;
        writer.Number((value * Step) + (isSlice ? 0 : OwnText));
        writer.Signed(unchecked(position - last));
        if (isSlice)
            writer.Number(text.Length);
        else
            writer.Text(text);
    }

    private static (int Value, string Text, int Position) ReadPrinted(CompactReader reader, string host, int last)
    {
        var head = reader.Number();
        var position = unchecked(last + reader.Signed());
        if ((head & OwnText) != 0)
            return (head / Step, reader.Text(), position);
        var length = reader.Number();
        if (position < 0 || length < 0 || position > host.Length - length)
            throw reader.Damaged();
        return (head / Step, host.Substring(position, length), position);
    }
}
