using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Numbers the pages: form feeds end them; in double-spaced text a page begins with a blank after a single line end.</summary>
internal static class PageBreaks
{
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
        => line.BlankLinesAbove == 0 && line.Indent >= 1
            && (line.Indent >= 2 || !(Characters.IsAsciiDigit(text[above.End - 1]) && !above.HasTrailingBlank));
}
