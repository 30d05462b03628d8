namespace ResolutionGen;

/// <summary>Recognises what the printing of a page adds: page numbers, job numbers, bar codes.</summary>
internal static class FurnitureToken
{
    private const int DateDigits = 6;
    private const int JobNumberLength = 8;

    /// <summary>Whether a stretch consists of such tokens alone, one of them a job number or a bar code, which nothing else looks like.</summary>
    public static bool IsJobLine(string text, int start, int end)
        => end - start >= 8 && IsAll(text, start, end) && (text[start] == '*' || text.IndexOf('-', start, end - start) > 0);

    /// <summary>Whether a stretch consists of such tokens alone.</summary>
    public static bool IsAll(string text, int start, int end)
    {
        var found = false;
        var position = start;
        while (position < end)
        {
            if (Characters.IsBlank(text[position]) || FoldingTable.Lookup(text[position]) == '\0')
            {
                position++;
                continue;
            }

            var length = LengthAt(text, position, end);
            if (length == 0)
                return false;
            position += length;
            found = true;
        }

        return found;
    }

    private static int LengthAt(string text, int start, int end)
    {
        var wordEnd = start;
        while (wordEnd < end && !Characters.IsBlank(text[wordEnd]))
            wordEnd++;
        var length = wordEnd - start;
        return IsPageNumber(text, start, wordEnd) || IsJobNumber(text, start, wordEnd) || IsBarCode(text, start, wordEnd)
            || IsJobLanguage(text, start, wordEnd) || (length == DateDigits && AreDigits(text, start, wordEnd)) || IsPageAndJobNumber(text, start, wordEnd)
            ? length
            : 0;
    }

    // 3/5, 12/40
    private static bool IsPageNumber(string text, int start, int end)
    {
        var slash = text.IndexOf('/', start, end - start);
        if (slash < 0 || slash - start > 3 || end - slash - 1 > 3 || !AreDigits(text, start, slash) || !AreDigits(text, slash + 1, end))
            return false;
        return ValueOf(text, start, slash) <= ValueOf(text, slash + 1, end);
    }

    // 17-21705, in Geneva GE.24-07973
    private static bool IsJobNumber(string text, int start, int end)
    {
        if (end - start > 3 && string.CompareOrdinal(text, start, "GE.", 0, 3) == 0)
            start += 3;
        return end - start == JobNumberLength && text[start + 2] == '-' && AreDigits(text, start, start + 2) && AreDigits(text, start + 3, end);
    }

    // 2/220-16849: extraction may leave nothing between page and job number.
    private static bool IsPageAndJobNumber(string text, int start, int end)
        => end - start > JobNumberLength && IsPageNumber(text, start, end - JobNumberLength) && IsJobNumber(text, end - JobNumberLength, end);

    // *1721705*
    private static bool IsBarCode(string text, int start, int end)
        => end - start >= 8 && text[start] == '*' && text[end - 1] == '*' && AreDigits(text, start + 1, end - 1);

    // (E), also with the date of the print glued to it: (F)071220
    private static bool IsJobLanguage(string text, int start, int end)
        => end - start is 3 or 3 + DateDigits && text[start] == '(' && text[start + 2] == ')' && text[start + 1] is >= 'A' and <= 'Z'
            && (end - start == 3 || AreDigits(text, start + 3, end));

    private static bool AreDigits(string text, int start, int end)
    {
        if (start >= end)
            return false;
        for (var i = start; i < end; i++)
        {
            if (!Characters.IsAsciiDigit(text[i]))
                return false;
        }

        return true;
    }

    private static int ValueOf(string text, int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++)
            value = (value * 10) + (text[i] - '0');
        return value;
    }
}
