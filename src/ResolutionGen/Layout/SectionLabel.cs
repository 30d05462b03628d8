using System;

namespace ResolutionGen;

/// <summary>Reads a heading that stands alone and numbers a section or a letter part: <c>II</c>, <c>A</c>, <c>二</c>, <c>باء</c>.</summary>
internal static class SectionLabel
{
    private const int Longest = 16;

    public static bool TryRead(string text, int start, int end, LanguageTable table, out string label)
    {
        label = "";
        if (end - start > Longest)
            return false;
        if (end > start && text[end - 1] == '.')
            end--;
        var word = WithoutVowelMarks(text.Substring(start, end - start));
        if (word.Length == 1 && word[0] is >= 'A' and <= 'Z' || RomanNumeral.IsCanonical(word))
        {
            label = word;
            return true;
        }

        for (var i = 0; i < table.SectionNumerals.Count; i++)
        {
            if (string.Equals(table.SectionNumerals[i], word, StringComparison.Ordinal))
            {
                label = RomanNumeral.Of(i + 1);
                return true;
            }
        }

        foreach (var letter in table.Citations.PartLetters)
        {
            if (string.Equals(letter.Value, word, StringComparison.Ordinal))
            {
                label = letter.Key.ToString();
                return true;
            }
        }

        return false;
    }

    private static string WithoutVowelMarks(string word)
    {
        for (var i = word.Length - 1; i >= 0; i--)
        {
            if (Characters.IsVowelMark(word[i]))
                word = word.Remove(i, 1);
        }

        return word;
    }
}
