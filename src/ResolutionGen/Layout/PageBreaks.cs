using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Numbers the pages: form feeds end them; in double-spaced text a page begins with a blank after a single line end.</summary>
internal static class PageBreaks
{
    private const int MostDigits = 3;

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

    /// <summary>Whether form feeds or page starts show pages: a single page is known by the form feed behind it.</summary>
    public static bool IsPaged(string text, List<SourceLine> lines) => lines[lines.Count - 1].Page > 0 || text.IndexOf('\f', lines[lines.Count - 1].End) >= 0;

    // A marker at a line's end breaks the line the same way; the next line then goes on with one blank.
    private static bool IsPageStart(string text, SourceLine above, SourceLine line)
        => line.BlankLinesAbove == 0 && line.Indent >= 1 && (line.Indent >= 2 || !EndsWithMarker(text, above));

    private static bool EndsWithMarker(string text, SourceLine line)
    {
        if (line.HasTrailingBlank || IsAddress(text, line))
            return false;
        var end = line.End;
        var isBracketed = text[end - 1] == ')';
        if (isBracketed)
            end--;
        var start = end;
        while (start > line.Start && Characters.IsAsciiDigit(text[start - 1]))
            start--;
        if (start == end || end - start > MostDigits || start == line.Start)
            return false;
        var before = text[start - 1];
        if (isBracketed)
            return before == '(' && start - 1 > line.Start && !Characters.IsBlank(text[start - 2]);
        return Characters.IsStop(before) || Characters.IsClosing(before) || char.IsLetter(before);
    }

    private static bool IsAddress(string text, SourceLine line) => string.CompareOrdinal(text, line.Start, "http", 0, 4) == 0;
}
