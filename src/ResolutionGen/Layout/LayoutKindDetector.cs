using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Decides from all lines together how an extraction shows where paragraphs begin.</summary>
internal static class LayoutKindDetector
{
    // A line of these texts is set about 80 letters wide; a paragraph on one line is usually much longer.
    private const int WidestPrintedLine = 120 * PrintedWidths.Usual;
    private const int IndentOfPage = 4;

    public static LayoutKind Detect(string text, List<SourceLine> lines)
    {
        int spaced = 0, startsWithBlank = 0, deep = 0, wide = 0, stopped = 0, substantial = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (i > 0 && line.BlankLinesAbove > 0)
                spaced++;
            if (line.Indent is 1 or 2 or 3)
                startsWithBlank++;
            if (line.Indent >= IndentOfPage)
                deep++;
            if (line.Width > WidestPrintedLine)
                wide++;
            if (line.Length >= 15)
            {
                substantial++;
                if (EndsLikeParagraph(text, line))
                    stopped++;
            }
        }

        if (deep * 2 > lines.Count)
            return LayoutKind.Indented;
        if (spaced * 10 >= lines.Count * 7 && startsWithBlank * 20 >= lines.Count && startsWithBlank * 10 < lines.Count * 9 && wide * 20 < lines.Count)
            return LayoutKind.DoubleSpaced;

        // An empty line above nearly every line that ends like a paragraph: the headings between them do not speak against it.
        if (spaced * 10 >= lines.Count * 7 && stopped * 2 >= substantial)
            return LayoutKind.Unwrapped;
        if (wide * 10 >= lines.Count || stopped * 10 >= substantial * 8)
            return LayoutKind.Unwrapped;
        if (deep * 4 > lines.Count)
            return LayoutKind.Indented;
        return LayoutKind.Flowing;
    }

    private static bool EndsLikeParagraph(string text, SourceLine line)
    {
        var end = line.End;
        while (end > line.Start && (Characters.IsAsciiDigit(text[end - 1]) || Characters.SuperscriptValue(text[end - 1]) >= 0 || Characters.IsBlank(text[end - 1]) || Characters.IsClosing(text[end - 1])))
            end--;
        return end > line.Start && Characters.IsStop(text[end - 1]);
    }
}
