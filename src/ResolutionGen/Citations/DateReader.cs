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
                var end = start;
                if (!FormReader.TryRead(text, ref end, form, table.Citations, out var values))
                    continue;
                token = new DateToken(start, end - start, values.Year, values.Month == 0 ? values.OtherMonth : values.Month, values.Day)
                {
                    OtherMonth = values.Month == 0 ? 0 : values.OtherMonth,
                };
                return true;
            }
        }

        token = default;
        return false;
    }
}
