using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Reads the forms of <see cref="CitationWords"/>: words with placeholders for numbers, dates and labels.</summary>
internal static class FormReader
{
    /// <summary>Reads a form at an index and moves behind it; the index stays where the form is not there.</summary>
    public static bool TryRead(string text, ref int index, string form, CitationWords words, out FormValues values)
    {
        values = default;
        var at = index;
        var literal = 0;
        for (var open = form.IndexOf('{'); open >= 0; open = form.IndexOf('{', literal))
        {
            if (!FoldedScan.TryWords(text, ref at, form, literal, open) || !TryValue(text, ref at, form, open, words, ref values))
                return false;
            literal = open + 3;
        }

        if (!FoldedScan.TryWords(text, ref at, form, literal, form.Length) || SplitsWord(text, at, form))
            return false;
        index = at;
        return true;
    }

    // "annex" is not the beginning of "annexation".
    private static bool SplitsWord(string text, int at, string form)
    {
        var last = form[form.Length - 1];
        return char.IsLetter(last) && !FoldedScan.IsDigit(FoldedScan.At(text, at)) && FoldedScan.ContinuesWord(text, at, form);
    }

    private static bool TryValue(string text, ref int at, string form, int open, CitationWords words, ref FormValues values)
    {
        at = FoldedScan.SkipBlanks(text, at);
        values.Start = at;
        var isRead = CanBegin(form[open + 1], FoldedScan.At(text, at), words) && TryPlaceholder(text, ref at, form, open, words, ref values);
        values.End = at;
        return isRead;
    }

    private static bool TryPlaceholder(string text, ref int at, string form, int open, CitationWords words, ref FormValues values)
        => form[open + 1] switch
        {
            'y' => TryYear(text, ref at, form, open + 1, words, out values.Year),
            'm' => TryMonth(text, ref at, words.MonthNames, out values.Month),
            'w' => TryMonth(text, ref at, words.OtherMonthNames, out values.OtherMonth),
            'd' => TryDigits(text, ref at, 1, 2, out values.Day),
            'o' => OrdinalReader.TryRead(text, ref at, words.Ordinals, out values.Number),
            'n' => LabelReader.TryNumbers(text, ref at, words, ref values),
            'p' => LabelReader.TryParagraphs(text, ref at, words, LeadOf(form, open), ref values),
            's' => LabelReader.TrySubParagraphs(text, ref at, words, ref values),
            _ => LabelReader.TryLabels(text, ref at, words, ref values),
        };

    // What is glued to a number is repeated before each of a list: 第4和第6段.
    private static char? LeadOf(string form, int open) => open > 0 && form[open - 1] != ' ' && char.IsLetter(form[open - 1]) ? form[open - 1] : null;

    private static bool CanBegin(char placeholder, char folded, CitationWords words) => placeholder switch
    {
        'o' => words.Ordinals.Starts.Contains(folded),
        'm' or 'w' => true,
        'r' => FoldedScan.IsDigit(folded) || char.IsLetter(folded),
        's' => folded == '(' || char.IsLetter(folded),
        _ => FoldedScan.IsDigit(folded),
    };

    // "31 December 202," lost a digit, and so did "31 December 202 and"; "on 3 May 150 delegates" did not.
    private static bool TryYear(string text, ref int at, string form, int index, CitationWords words, out int year)
    {
        if (!FoldedScan.TryNumber(text, ref at, out year, out var digits) || digits is < 3 or > 4)
            return false;
        var next = FoldedScan.SkipBlanks(text, at);
        var folded = FoldedScan.At(text, next);
        return digits == 4 || !char.IsLetterOrDigit(folded) || FoldedScan.IsIdeographic(folded) || IsFollowedByWord(form, index) || IsListWord(text, next, words);
    }

    // The word that the form has after the year (201 года) makes sure that it is one.
    private static bool IsFollowedByWord(string form, int index) => index + 2 < form.Length && form.IndexOf('{', index) < 0;

    private static bool IsListWord(string text, int at, CitationWords words)
    {
        foreach (var word in words.ListWords)
        {
            if (FoldedScan.TryWholeWords(text, ref at, word))
                return true;
        }

        return false;
    }

    private static bool TryDigits(string text, ref int at, int fewest, int most, out int value)
        => FoldedScan.TryNumber(text, ref at, out value, out var digits) && digits >= fewest && digits <= most;

    private static bool TryMonth(string text, ref int at, string[][] names, out int month)
    {
        if (names.Length == 0)
            return TryDigits(text, ref at, 1, 2, out month);
        for (month = 1; month <= names.Length; month++)
        {
            foreach (var name in names[month - 1])
            {
                if (FoldedScan.TryWholeWords(text, ref at, name))
                    return true;
            }
        }

        return false;
    }
}
