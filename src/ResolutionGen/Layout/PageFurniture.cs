using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Marks running heads, page numbers, job numbers and link lines.</summary>
internal static class PageFurniture
{
    private const string SymbolMiddle = "/RES/";
    private const int HeadLines = 6;
    private const int ShortestRunningTitle = 4;
    private const int EnoughOfTitle = 20;
    private const int LongestSymbol = 24;
    private const int MostTitleLines = 12;
    private const int LongestYear = 8;
    private const int LongestTitle = 2_000;

    public static void Mark(string text, List<SourceLine> lines, LineRole[] roles, LayoutKind kind, int formulaLine)
    {
        var title = TitleOf(text, lines, formulaLine);
        for (var first = 0; first < lines.Count;)
        {
            var last = first;
            while (last + 1 < lines.Count && lines[last + 1].Page == lines[first].Page)
                last++;
            MarkPage(text, lines, roles, kind, first, last, title, formulaLine);
            first = last + 1;
        }
    }

    private static void MarkPage(string text, List<SourceLine> lines, LineRole[] roles, LayoutKind kind, int first, int last, string title, int formulaLine)
    {
        // Double-spaced text comes without heads and page numbers: what looks like one is text.
        var isPaged = kind != LayoutKind.DoubleSpaced && PageBreaks.IsPaged(text, lines);
        var titleMayFollow = lines[first].Page > 0;
        for (var i = first; i <= last; i++)
        {
            var line = lines[i];
            // Of printed pages an address is text.
            if (kind is LayoutKind.Unwrapped or LayoutKind.DoubleSpaced && IsLink(text, line))
            {
                roles[i] = LineRole.Link;
                continue;
            }

            var nearHead = kind != LayoutKind.DoubleSpaced && i - first < HeadLines && line.Page > 0;
            if (isPaged && (nearHead || i > formulaLine) ? FurnitureToken.IsAll(text, line.Start, line.End) : FurnitureToken.IsJobLine(text, line.Start, line.End))
                roles[i] = LineRole.PageFurniture;
            else if (nearHead && IsRunningHead(text, line, title, titleMayFollow))
                roles[i] = LineRole.PageFurniture;
            else
                titleMayFollow = false;
        }
    }

    // The running title repeats the title, which stands above the opening formula: the cells of a head line are found there word for word.
    private static bool IsRunningHead(string text, SourceLine line, string title, bool titleMayFollow)
    {
        var start = line.Start;
        while (start < line.End)
        {
            var end = EndOfCell(text, start, line.End);
            if (!IsHeadCell(text, start, end, title, titleMayFollow))
                return false;
            start = end;
            while (start < line.End && Characters.IsBlank(text[start]))
                start++;
        }

        return true;
    }

    private static bool IsHeadCell(string text, int start, int end, string title, bool titleMayFollow)
    {
        if (FurnitureToken.IsAll(text, start, end))
            return true;
        if (IsSymbol(text, start, end))
            return true;
        if (!titleMayFollow)
            return false;
        return TrySplitSymbol(text, start, end, out var symbol, out var symbolEnd)
            ? title.Length > 0 && IsOfTitle(text, start, symbol, title) && IsOfTitle(text, symbolEnd, end, title)
            : CompactTitle(text, start, end) is var compact && (compact.Length >= ShortestRunningTitle ? title.IndexOf(compact, StringComparison.Ordinal) >= 0 : IsWholeTitle(compact, title));
    }

    // A title of two or three Han characters is too short to be looked for inside another.
    private static bool IsWholeTitle(string compact, string title) => compact.Length > 1 && Characters.IsHan(compact[0]) && title.EndsWith(compact, StringComparison.Ordinal);

    // Beside the symbol a beginning is enough: letters may be lost where extraction takes a line apart.
    private static bool IsOfTitle(string text, int start, int end, string title)
    {
        var compact = CompactTitle(text, start, end);
        return title.IndexOf(compact.Length > EnoughOfTitle ? compact.Substring(0, EnoughOfTitle) : compact, StringComparison.Ordinal) >= 0;
    }

    // From right to left nothing need stand between symbol and title.
    private static bool TrySplitSymbol(string text, int start, int end, out int symbol, out int symbolEnd)
    {
        symbol = text.IndexOf(SymbolMiddle, start, end - start, StringComparison.Ordinal);
        symbolEnd = symbol + SymbolMiddle.Length;
        if (symbol < 0)
            return false;
        while (symbol > start && (text[symbol - 1] is '/' or (>= 'A' and <= 'Z')))
            symbol--;
        while (symbolEnd < end && text[symbolEnd] < '\u0080')
            symbolEnd++;
        return true;
    }

    // Extraction joins a hyphen at a line's end, and the running title is broken elsewhere than the title.
    private static string CompactTitle(string text, int start, int end) => LineTemplate.Compact(text, start, end).Replace("-", "");

    private static bool IsSymbol(string text, int start, int end)
        => end - start <= LongestSymbol && text[start] is 'A' or 'S' or 'E' && text.IndexOf(SymbolMiddle, start, end - start, StringComparison.Ordinal) >= 0;

    private static int EndOfCell(string text, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (text[i] == '\t' || (text[i] == ' ' && text[i + 1] == ' '))
                return i;
        }

        return end;
    }

    private static string TitleOf(string text, List<SourceLine> lines, int formulaLine)
    {
        for (var i = formulaLine - 1; i >= 0 && i >= formulaLine - MostTitleLines; i--)
        {
            if (!TitleNumber.TryRead(text, lines[i].Start, lines[i].End, out _, out var numberEnd))
                continue;
            var title = CompactTitle(text, lines[i].Start, Math.Min(lines[formulaLine - 1].End, lines[i].Start + LongestTitle));

            // A number alone may have come between the first line of the title and the rest.
            return numberEnd == lines[i].End && i > 0
                ? title + CompactTitle(text, lines[i - 1].Start, lines[i - 1].End) + CompactTitle(text, numberEnd, Math.Max(numberEnd, lines[formulaLine - 1].End))
                : title;
        }

        return "";
    }

    // A link is one word; the year of a symbol may stand behind a blank.
    private static bool IsLink(string text, SourceLine line)
    {
        if (!StartsWith(text, line, "http://") && !StartsWith(text, line, "https://") && !StartsWith(text, line, "javascript:"))
            return false;
        var blank = text.IndexOf(' ', line.Start, line.Length);
        return blank < 0 || (text[blank + 1] == '(' && text.IndexOf(')', blank, line.End - blank) == line.End - 1 && line.End - blank <= LongestYear);
    }

    private static bool StartsWith(string text, SourceLine line, string prefix)
        => line.Length > prefix.Length && string.CompareOrdinal(text, line.Start, prefix, 0, prefix.Length) == 0;
}
