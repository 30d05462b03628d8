using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Numbers the pages: form feeds end them; in double-spaced text a page begins with a blank after a single line end.</summary>
internal static class PageBreaks
{
    private const int MostDigits = 3;
    private const string LinkStart = "http";

    public static int Assign(string text, List<SourceLine> lines, LayoutKind kind)
    {
        var page = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            page += lines[i].FormFeeds;
            if (kind == LayoutKind.DoubleSpaced && i > 0 && IsPageStart(text, lines[i - 1], lines[i]))
                page++;
            lines[i].Page = page;
        }

        return page + 1;
    }

    // A marker at a line's end breaks the line the same way; the next line then goes on with one blank.
    private static bool IsPageStart(string text, SourceLine above, SourceLine line)
        => line.BlankLinesAbove == 0 && line.Indent >= 1 && (line.Indent >= 2 || !EndsWithMarker(text, above));

    private static bool EndsWithMarker(string text, SourceLine line)
    {
        if (line.HasTrailingBlank || string.CompareOrdinal(text, line.Start, LinkStart, 0, LinkStart.Length) == 0)
            return false;
        var start = line.End;
        while (start > line.Start && Characters.IsAsciiDigit(text[start - 1]))
            start--;
        return start < line.End && line.End - start <= MostDigits && start > line.Start
            && (Characters.IsStop(text[start - 1]) || Characters.IsClosing(text[start - 1]) || char.IsLetter(text[start - 1]));
    }
}
