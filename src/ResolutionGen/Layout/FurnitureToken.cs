namespace ResolutionGen;

/// <summary>Recognises what the printing of a page adds: page numbers, job numbers, bar codes.</summary>
internal static class FurnitureToken
{
    private const string JobPrefix = "GE.";
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
        if (IsSpacedBarCode(text, start, end, out var barCodeEnd))
            return barCodeEnd - start;
        var wordEnd = start;
        while (wordEnd < end && !Characters.IsBlank(text[wordEnd]))
            wordEnd++;
        var length = wordEnd - start;
        return IsPageNumber(text, start, wordEnd) || IsJobNumber(text, start, wordEnd) || IsGluedFooter(text, start, wordEnd) || IsBarCode(text, start, wordEnd)
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
        return Digits.ValueOf(text, start, slash) <= Digits.ValueOf(text, slash + 1, end);
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

    // 4/320-16849: in a footer from right to left page and job number may touch, and the page stands behind the number of pages.
    private static bool IsGluedFooter(string text, int start, int end)
    {
        if (end - start <= JobNumberLength)
            return false;
        var hyphen = text.IndexOf('-', start, end - start);
        if (hyphen - start < 2 || end - hyphen < 6)
            return false;
        var jobStart = hyphen - 2 - start >= JobPrefix.Length && string.CompareOrdinal(text, hyphen - 2 - JobPrefix.Length, JobPrefix, 0, JobPrefix.Length) == 0 ? hyphen - 2 - JobPrefix.Length : hyphen - 2;
        var jobEnd = hyphen + 6;
        return IsJobNumber(text, jobStart, jobEnd)
            && (jobStart == start ? IsPage(text, jobEnd, end) : jobEnd == end && IsPage(text, start, jobStart));
    }

    private static bool IsPage(string text, int start, int end)
    {
        var slash = end > start ? text.IndexOf('/', start, end - start) : -1;
        return slash > 0 && slash - start <= 3 && end - slash - 1 <= 3 && AreDigits(text, start, slash) && AreDigits(text, slash + 1, end);
    }

    // * 1721705*, as the order of the page brings it.
    private static bool IsSpacedBarCode(string text, int start, int end, out int barCodeEnd)
    {
        barCodeEnd = start + 1;
        if (text[start] != '*')
            return false;
        while (barCodeEnd < end && Characters.IsBlank(text[barCodeEnd]))
            barCodeEnd++;
        var digits = barCodeEnd;
        while (barCodeEnd < end && Characters.IsAsciiDigit(text[barCodeEnd]))
            barCodeEnd++;
        return barCodeEnd - digits >= 6 && barCodeEnd < end && text[barCodeEnd++] == '*';
    }

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
}
