namespace ResolutionGen;

/// <summary>Reads dates in the forms that a language lists in <see cref="CitationWords.DateForms"/>.</summary>
internal static class DateReader
{
    /// <summary>Reads the date that begins at an index.</summary>
    /// <param name="text">The text; blanks may be irregular or missing.</param>
    /// <param name="start">The index of the date's first digit.</param>
    /// <param name="table">The language of the text.</param>
    /// <param name="token">The date as printed; impossible days of the calendar are dates too.</param>
    /// <returns>False where no date with day, month and year begins there.</returns>
    public static bool TryRead(string text, int start, LanguageTable table, out DateToken token)
    {
        if (FoldedScan.IsDigit(FoldedScan.At(text, start)))
        {
            foreach (var form in table.Citations.DateForms)
            {
                if (TryForm(text, start, form, table.Citations, out token))
                    return true;
            }
        }

        token = default;
        return false;
    }

    private static bool TryForm(string text, int start, string form, CitationWords words, out DateToken token)
    {
        int year = 0, month = 0, day = 0;
        var at = start;
        var literal = 0;
        token = default;
        for (var open = form.IndexOf('{'); open >= 0; open = form.IndexOf('{', literal))
        {
            if (!FoldedScan.TryWords(text, ref at, form.Substring(literal, open - literal)))
                return false;
            literal = form.IndexOf('}', open) + 1;
            var isRead = form[open + 1] switch
            {
                'y' => TryYear(text, ref at, out year),
                'm' => TryMonth(text, ref at, words, out month),
                _ => TryDay(text, ref at, out day),
            };
            if (!isRead)
                return false;
        }

        if (!FoldedScan.TryWords(text, ref at, form.Substring(literal)))
            return false;
        token = new DateToken(start, at - start, year, month, day);
        return true;
    }

    private static bool TryYear(string text, ref int at, out int year)
    {
        at = FoldedScan.SkipBlanks(text, at);
        return FoldedScan.TryNumber(text, ref at, out year, out var digits) && digits == 4;
    }

    private static bool TryDay(string text, ref int at, out int day)
    {
        at = FoldedScan.SkipBlanks(text, at);
        return FoldedScan.TryNumber(text, ref at, out day, out var digits) && digits <= 2;
    }

    private static bool TryMonth(string text, ref int at, CitationWords words, out int month)
    {
        at = FoldedScan.SkipBlanks(text, at);
        if (words.MonthNames.Count == 0)
            return FoldedScan.TryNumber(text, ref at, out month, out var digits) && digits <= 2;
        for (month = 1; month <= words.MonthNames.Count; month++)
        {
            foreach (var name in words.MonthNames[month - 1])
            {
                if (FoldedScan.TryWholeWords(text, ref at, name))
                    return true;
            }
        }

        return false;
    }
}
