using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Parts two labels that an extraction read one below the other, before the texts beside them: <c>(c)</c>, <c>5.</c>, the text of (c), the text of 5.</summary>
internal static class LabelColumns
{
    private const int MostLinesOfFirst = 6;

    /// <summary>The lines of a body in the order of reading.</summary>
    public static IReadOnlyList<SourceLine> InReadingOrder(DocumentLayout layout, IReadOnlyList<SourceLine> body)
    {
        if (layout.Table.IsRightToLeft || layout.Kind != LayoutKind.Flowing)
            return body;
        var lines = new List<SourceLine>(body);
        for (var i = 0; i + 3 < lines.Count; i++)
        {
            if (!IsAlone(layout.Text, lines[i]) || !IsAlone(layout.Text, lines[i + 1]))
                continue;
            var end = EndOfFirst(layout.Text, lines, i + 2);
            if (end < 0)
                continue;
            var second = lines[i + 1];
            for (var k = i + 1; k < end; k++)
                lines[k] = lines[k + 1];
            lines[end] = second;
        }

        return lines;
    }

    // The first text ends with a sentence, and behind it another is set off on the same page.
    private static int EndOfFirst(string text, List<SourceLine> lines, int start)
    {
        for (var i = start; i + 1 < lines.Count && i < start + MostLinesOfFirst && lines[i + 1].Page == lines[start - 1].Page; i++)
        {
            if (ParagraphLabelReader.TryRead(text, lines[i].Start, lines[i].End, out _) || ParagraphLabelReader.TryRead(text, lines[i + 1].Start, lines[i + 1].End, out _))
                return -1;
            if (TerminalStop.Of(text, lines[i].Start, lines[i].End) is not ('\0' or ':' or '：') && lines[i + 1].BlankLinesAbove > 0)
                return i;
        }

        return -1;
    }

    private static bool IsAlone(string text, SourceLine line)
        => ParagraphLabelReader.TryRead(text, line.Start, line.End, out var label) && label.End == line.End && label.Kind is LabelKind.Number or LabelKind.Letters;
}
