using System;

namespace ResolutionGen;

/// <summary>Reads the label of a division that a heading begins with: <c>II.</c>, <c>A.</c>, <c>一、</c>, <c>Article 5</c>, <c>Part Two</c>, <c>第三条</c>.</summary>
internal static class DivisionLabel
{
    private const int LongestWord = 16;
    private const int MostDigits = 3;

    /// <summary>Reads the label at the beginning of a line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="table">The words of the language.</param>
    /// <param name="labelEnd">The index after the label.</param>
    public static bool TryRead(string text, int start, int end, LanguageTable table, out int labelEnd)
        => (TryEnumerator(text, start, end, table, out labelEnd) || TryNamed(text, start, end, table, out labelEnd)) && IsFollowedByTitle(text, labelEnd, end);

    // II. Subsidiary structure; behind the full stop stands a blank, or in Chinese nothing.
    private static bool TryEnumerator(string text, int start, int end, LanguageTable table, out int labelEnd)
    {
        labelEnd = start;
        var stop = start;
        while (stop < end && stop - start < LongestWord && text[stop] is not ('.' or '．' or '、') && !Characters.IsBlank(text[stop]))
            stop++;
        if (stop == start || stop >= end || text[stop] is not ('.' or '．' or '、') || !SectionLabel.TryRead(text, start, stop, table, out _))
            return false;
        labelEnd = stop + 1;
        return labelEnd == end || Characters.IsBlank(text[labelEnd]) || Characters.IsWide(text[labelEnd]);
    }

    private static bool TryNamed(string text, int start, int end, LanguageTable table, out int labelEnd)
    {
        labelEnd = start;
        foreach (var (before, after) in table.DivisionNames)
        {
            if (!StandsAt(text, start, end, before))
                continue;
            var number = SkipBlanks(text, start + before.Length, end);
            var numberEnd = EndOfNumber(text, number, end, table);
            if (numberEnd == number || (before.Length > 0 && number == start + before.Length && !table.JoinsLinesWithoutBlank))
                continue;
            var name = SkipBlanks(text, numberEnd, end);
            if (!StandsAt(text, name, end, after))
                continue;
            labelEnd = after.Length == 0 ? numberEnd : name + after.Length;
            return true;
        }

        return false;
    }

    // 5, V, B, Two, 三: the number in digits, as a numeral or as a word.
    private static int EndOfNumber(string text, int start, int end, LanguageTable table)
    {
        var position = start;
        while (position < end && position - start <= MostDigits && Characters.IsAsciiDigit(text[position]))
            position++;
        if (position > start)
            return position - start <= MostDigits ? position : start;
        foreach (var word in table.DivisionNumbers)
        {
            if (StandsAt(text, start, end, word) && (start + word.Length == end || !char.IsLetter(text[start + word.Length]) || table.JoinsLinesWithoutBlank))
                return start + word.Length;
        }

        while (position < end && position - start < LongestWord && char.IsLetter(text[position]) && (!table.JoinsLinesWithoutBlank || LabelAlphabets.ChineseNumerals.IndexOf(text[position]) >= 0))
            position++;
        return position > start && SectionLabel.TryRead(text, start, position, table, out _) ? position : start;
    }

    // "Article 5 of the Convention" is a reference; a title begins with a capital.
    private static bool IsFollowedByTitle(string text, int labelEnd, int end)
    {
        var next = SkipBlanks(text, labelEnd, end);
        if (next < end && text[next] is '.' or ':' or '：' or '–' or '—' or '-')
            next = SkipBlanks(text, next + 1, end);
        return next == end || Characters.IsHan(text[next]) || Characters.IsOpening(text[next]) || char.IsUpper(text[next]) || Characters.IsAsciiDigit(text[next]);
    }

    private static bool StandsAt(string text, int start, int end, string word)
        => start + word.Length <= end && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int SkipBlanks(string text, int position, int end)
    {
        while (position < end && Characters.IsBlank(text[position]))
            position++;
        return position;
    }
}
