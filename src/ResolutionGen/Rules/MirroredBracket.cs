namespace ResolutionGen;

/// <summary>Reads numbers one of whose brackets faces the wrong way: <c>1526 (2004(</c>, <c>1526 )2004)</c>.</summary>
internal static class MirroredBracket
{
    private const int YearDigits = 4;
    private const int MostDigits = 4;
    private const int LongestNumeral = 7;
    private const string NumeralLetters = "IVXLC";

    /// <summary>Whether a bracket is the one that faces the wrong way.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The index of the bracket.</param>
    /// <param name="number">The whole number as printed.</param>
    public static bool TryRead(string text, int at, out SourceSpan number)
    {
        number = default;
        int content;
        int open;
        var end = at + 1;
        if (text[at] == '(')
        {
            content = StartOfContent(text, SkipBack(text, at));
            open = SkipBack(text, content) - 1;
        }
        else
        {
            open = at;
            content = at + 1;
            end = EndOfContent(text, content);
            if (end < 0 || end >= text.Length || text[end++] != ')')
                return false;
        }

        if (content < 0 || open < 1 || text[open] != (text[at] == '(' ? '(' : ')') || (open == at && !Characters.IsBlank(text[open - 1])))
            return false;
        var start = StartOfNumber(text, SkipBack(text, open));
        if (start < 0)
            return false;
        number = SourceSpan.FromBounds(start, end);
        return true;
    }

    private static int SkipBack(string text, int end)
    {
        while (end > 0 && (text[end - 1] is ' ' or '\u00A0' || HiddenCharacter.Is(text[end - 1])))
            end--;
        return end;
    }

    // A year, or the Roman numeral of a session.
    private static int StartOfContent(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= YearDigits && Characters.IsAsciiDigit(text[start - 1]))
            start--;
        if (end - start == YearDigits)
            return start;
        start = end;
        while (start > 0 && end - start <= LongestNumeral && NumeralLetters.IndexOf(text[start - 1]) >= 0)
            start--;
        return start == end ? -1 : start;
    }

    private static int EndOfContent(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= YearDigits && Characters.IsAsciiDigit(text[end]))
            end++;
        if (end - start == YearDigits)
            return end;
        end = start;
        while (end < text.Length && end - start <= LongestNumeral && NumeralLetters.IndexOf(text[end]) >= 0)
            end++;
        return end == start ? -1 : end;
    }

    // 1526, 217 A: the letter of a part may stand behind the number.
    private static int StartOfNumber(string text, int end)
    {
        if (end > 1 && text[end - 1] is >= 'A' and <= 'Z' && (Characters.IsBlank(text[end - 2]) || Characters.IsAsciiDigit(text[end - 2])))
            end = SkipBack(text, end - 1);
        var start = end;
        while (start > 0 && end - start <= MostDigits && Characters.IsAsciiDigit(text[start - 1]))
            start--;
        var isNumber = end > start && end - start <= MostDigits && (start == 0 || !(Characters.IsAsciiLetter(text[start - 1]) || text[start - 1] is '.' or ','));
        return isNumber ? start : -1;
    }
}
