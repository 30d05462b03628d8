using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// Puts the last line of a two-line paragraph below the first. Extraction takes what does not overlap for columns and reads the left one first:
/// a last line that is shorter than the first is set in comes to stand above it, between the label and its text.
/// </summary>
internal static class ShortLastLines
{
    // As printed, see TextWidth.
    private const int WidestIndent = 8_000;
    private const int NarrowestFirst = 15_000;

    /// <summary>The lines of a body in the order of reading.</summary>
    public static IReadOnlyList<SourceLine> InReadingOrder(DocumentLayout layout, IReadOnlyList<SourceLine> body)
    {
        if (layout.Table.IsRightToLeft || layout.Kind != LayoutKind.Flowing)
            return body;
        var lines = new List<SourceLine>(body);
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (StandsAboveNextLabel(layout, lines, i))
            {
                var (label, first) = (lines[i + 1], lines[i + 2]);
                var hasMarker = IsMarkerAlone(layout.Text, lines[i + 3]);
                (lines[i], lines[i + 1], lines[i + 2], lines[i + 3]) = (first, lines[i], hasMarker ? lines[i + 3] : label, hasMarker ? label : lines[i + 3]);
                continue;
            }

            if (!StandsAboveFirst(layout, lines, i))
                continue;
            (lines[i], lines[i + 1]) = (lines[i + 1], lines[i]);
            i++;
        }

        return lines;
    }

    private static bool StandsAboveFirst(DocumentLayout layout, List<SourceLine> lines, int index)
    {
        var text = layout.Text;
        var (above, line, first) = (lines[index - 1], lines[index], lines[index + 1]);
        if (line.Width > WidestIndent || first.Width < NarrowestFirst || first.BlankLinesAbove == 0 || first.Page != line.Page || !IsEndOfSentence(text, line))
            return false;
        return IsBehindEnd(text, above, TerminalStop.Of(text, line.Start, line.End))
            && TerminalStop.Of(text, first.Start, first.End) == '\0'
            && (index + 2 == lines.Count || BeginsParagraph(layout, first, lines[index + 2]));
    }

    // 3. / its last words; / 4. / the first line of 3, and the / the first line of 4: both lines were read behind the column of labels.
    private static bool StandsAboveNextLabel(DocumentLayout layout, List<SourceLine> lines, int index)
    {
        var text = layout.Text;
        if (index + 3 >= lines.Count || !TryReadNumberAlone(text, lines[index - 1], out var number) || !TryReadNumberAlone(text, lines[index + 1], out var next) || next != number + 1)
            return false;
        var (line, first) = (lines[index], lines[index + 2]);
        return line.Width <= WidestIndent && IsEndOfSentence(text, line) && first.Page == line.Page && first.BlankLinesAbove > 0 && first.Width >= NarrowestFirst
            && TerminalStop.Of(text, first.Start, first.End) == '\0' && BeginsOperative(layout, first) && BeginsOperative(layout, TextBelow(text, lines, index + 3));
    }

    private static bool BeginsOperative(DocumentLayout layout, SourceLine line) => layout.Table.OperativeLeads.BeginsAt(layout.Text, line.Start);

    // A raised marker may stand on a line of its own.
    private static SourceLine TextBelow(string text, List<SourceLine> lines, int index)
        => index + 1 < lines.Count && IsMarkerAlone(text, lines[index]) ? lines[index + 1] : lines[index];

    private static bool IsMarkerAlone(string text, SourceLine line) => NoteLabel.TryRead(text, line.Start, line.End, out _, out var end) && end == line.End;

    private static bool TryReadNumberAlone(string text, SourceLine line, out int number)
    {
        number = ParagraphLabelReader.TryRead(text, line.Start, line.End, out var label) && label.Kind == LabelKind.Number && label.End == line.End ? label.Number : 0;
        return number > 0;
    }

    private static bool IsEndOfSentence(string text, SourceLine line)
    {
        var first = text[line.Start];
        return (char.IsLower(first) || Characters.IsAsciiDigit(first) || Characters.IsHan(first)) && TerminalStop.Of(text, line.Start, line.End) != '\0'
            && !ParagraphLabelReader.TryRead(text, line.Start, line.End, out _);
    }

    // Behind a label alone, or behind a paragraph that ends as this one does.
    private static bool IsBehindEnd(string text, SourceLine above, char stop) => TerminalStop.Of(text, above.Start, above.End) switch
    {
        '\0' => IsLabelAlone(text, above),
        ',' or '，' => stop is ',' or '，' || IsLabelAlone(text, above),
        ';' or '；' => stop is not (',' or '，'),
        _ => true,
    };

    private static bool IsLabelAlone(string text, SourceLine line) => ParagraphLabelReader.TryRead(text, line.Start, line.End, out var label) && label.End == line.End;

    private static bool BeginsParagraph(DocumentLayout layout, SourceLine above, SourceLine line)
        => line.Page != above.Page || line.BlankLinesAbove > 0
            || ParagraphLabelReader.TryRead(layout.Text, line.Start, line.End, out _)
            || layout.Table.PreambularLeads.BeginsAt(layout.Text, line.Start);
}
