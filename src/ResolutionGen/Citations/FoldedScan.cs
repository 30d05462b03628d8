using System.Globalization;
using System.Text;

namespace ResolutionGen;

/// <summary>Reading at an index of a text, folded: blanks of any width, dashes and digits of any form, direction marks that do not count.</summary>
internal static class FoldedScan
{
    private const char FirstIdeographic = '\u2E80';

    /// <summary>The folded character at an index; '\0' beyond the text and for characters that do not count.</summary>
    public static char At(string text, int index) => (uint)index < (uint)text.Length ? Folding.Fold(text[index]) : '\0';

    public static bool IsDigit(char folded) => folded is >= '0' and <= '9';

    public static bool IsLatinLetter(char folded) => folded is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    public static bool IsLetterOrDigit(char folded) => IsLatinLetter(folded) || IsDigit(folded);

    /// <summary>Whether a character belongs to a script that puts no blanks between words.</summary>
    public static bool IsIdeographic(char folded) => folded >= FirstIdeographic;

    /// <summary>The index after blanks and characters that do not count.</summary>
    public static int SkipBlanks(string text, int index)
    {
        while (index < text.Length)
        {
            var folded = Folding.Fold(text[index]);
            if (folded != '\0' && !char.IsWhiteSpace(folded))
                break;
            index++;
        }

        return index;
    }

    /// <summary>The index before blanks and characters that do not count: the text up to it ends with something printed.</summary>
    public static int SkipBlanksBackward(string text, int index)
    {
        while (index > 0)
        {
            var folded = Folding.Fold(text[index - 1]);
            if (folded != '\0' && !char.IsWhiteSpace(folded))
                break;
            index--;
        }

        return index;
    }

    /// <summary>
    /// Reads words of a table, without regard to case: a blank in them stands for any number of blanks or none, and ideographs may stand apart.
    /// </summary>
    public static bool TryWords(string text, ref int index, string words) => TryWords(text, ref index, words, 0, words.Length);

    /// <summary>As <see cref="TryWords(string, ref int, string)"/>, a stretch of the words alone.</summary>
    public static bool TryWords(string text, ref int index, string words, int first, int end)
    {
        var at = index;
        for (var i = first; i < end; i++)
        {
            var expected = words[i];
            if (expected == ' ' || IsIdeographic(expected))
                at = SkipBlanks(text, at);
            if (expected == ' ')
                continue;
            at = SkipIgnored(text, at);
            if (at >= text.Length || Folding.FoldUpper(text[at]) != Folding.FoldUpper(expected))
                return false;
            at++;
        }

        index = at;
        return true;
    }

    /// <summary>As <see cref="TryWords(string, ref int, string)"/>, and the last word ends there.</summary>
    public static bool TryWholeWords(string text, ref int index, string words)
    {
        var at = index;
        if (!TryWords(text, ref at, words) || ContinuesWord(text, at, words))
            return false;
        index = at;
        return true;
    }

    /// <summary>Whether the last word of a table's words goes on at an index: <c>annex</c> in "annexation". In scripts that join nothing to Latin letters and digits, these begin a new word.</summary>
    public static bool ContinuesWord(string text, int at, string words)
    {
        var last = words[words.Length - 1];
        if (!char.IsLetter(last) || IsIdeographic(last))
            return false;
        var next = At(text, at);
        return IsRightToLeft(last) ? char.IsLetter(next) && !IsLatinLetter(next) : char.IsLetterOrDigit(next);
    }

    /// <summary>Whether a character belongs to a script that is written from right to left: its words stand glued to numbers and symbols (و70/1).</summary>
    public static bool IsRightToLeft(char folded) => folded is >= '\u0590' and <= '\u08FF';

    /// <summary>Whether a character is a comma of any script.</summary>
    public static bool IsComma(char folded) => folded is ',' or '、' or '،';

    /// <summary>Whether a character is a semicolon of any script.</summary>
    public static bool IsSemicolon(char folded) => folded is ';' or '؛';

    /// <summary>Reads a whole number of at most nine digits; a longer run of digits is none.</summary>
    public static bool TryNumber(string text, ref int index, out int value, out int digits)
    {
        value = 0;
        digits = 0;
        var at = index;
        for (; IsDigit(At(text, at)); at++, digits++)
        {
            if (digits == 9)
                return false;
            value = (value * 10) + (At(text, at) - '0');
        }

        if (digits == 0)
            return false;
        index = at;
        return true;
    }

    /// <summary>The index after characters that do not count.</summary>
    public static int SkipIgnored(string text, int index)
    {
        while (index < text.Length && Folding.Fold(text[index]) == '\0')
            index++;
        return index;
    }

    /// <summary>The folded characters between two indexes, those that do not count left out.</summary>
    public static string Slice(string text, int start, int end)
    {
        var slice = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            var folded = Folding.Fold(text[i]);
            if (folded != '\0')
                slice.Append(folded);
        }

        return slice.ToString();
    }

    public static bool IsAllDigits(string folded)
    {
        foreach (var character in folded)
        {
            if (!IsDigit(character))
                return false;
        }

        return folded.Length > 0;
    }

    public static string Format(int value) => value.ToString(CultureInfo.InvariantCulture);
}
