using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// Puts labels before their texts where an extraction from right to left gives the two halves of a line from the left: the first line of a paragraph,
/// then its number alone, then the rest.
/// </summary>
internal static class HangingLabels
{
    /// <summary>The lines of a body in the order of reading.</summary>
    public static IReadOnlyList<SourceLine> InReadingOrder(DocumentLayout layout)
    {
        if (!layout.Table.IsRightToLeft || layout.Kind != LayoutKind.Flowing)
            return layout.Body;
        var lines = new List<SourceLine>(layout.Body);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].BlankLinesAbove > 0 && BelongsAbove(layout, lines, i))
                (lines[i - 1], lines[i]) = (lines[i], lines[i - 1]);
        }

        return lines;
    }

    private static bool BelongsAbove(DocumentLayout layout, List<SourceLine> lines, int index)
    {
        var text = layout.Text;
        var line = lines[index];
        var above = lines[index - 1];
        if (above.Page != line.Page || IsClosed(text, above))
            return false;
        if (IsAlone(text, line))
            return index >= 2 && (above.BlankLinesAbove > 0 || IsClosed(text, lines[index - 2])) && !IsAlone(text, above);
        return TitleNumber.TryRead(text, line.Start, line.End, out _, out var end) && end == line.End
            && above.BlankLinesAbove > 0 && !IsOfMasthead(layout, above);
    }

    private static bool IsAlone(string text, SourceLine line)
        => ParagraphLabelReader.TryRead(text, line.Start, line.End, out var label) && label.End == line.End && (label.Kind != LabelKind.BracketedNumber || text[line.Start] != '(');

    private static bool IsClosed(string text, SourceLine line) => TerminalStop.Of(text, line.Start, line.End) != '\0';

    private static bool IsOfMasthead(DocumentLayout layout, SourceLine line)
    {
        var last = layout.Text[line.End - 1];
        if (last is ']' || Characters.IsAsciiDigit(last))
            return true;
        foreach (var word in layout.Table.AdoptionWords)
        {
            if (layout.Text.IndexOf(word, line.Start, line.Length, System.StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}
