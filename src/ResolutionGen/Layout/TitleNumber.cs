namespace ResolutionGen;

/// <summary>Reads the number that heads a resolution's title: <c>72/31.</c>, <c>S-10/2.</c>, <c>2021/13.</c>, <c>78/183 A.</c>, in Arabic <c>72/31 -</c>.</summary>
internal static class TitleNumber
{
    private const int Longest = 20;

    /// <summary>Reads the number at the beginning of a line; a full stop must follow it, or, set off by a blank, a dash.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="number">The number; null where the line does not begin with one.</param>
    /// <param name="numberEnd">The index after the full stop or dash.</param>
    public static bool TryRead(string text, int start, int end, out ResolutionNumber? number, out int numberEnd)
    {
        number = null;
        numberEnd = start;
        var hasSlash = false;
        for (var i = start; i < end && i - start <= Longest; i++)
        {
            var character = text[i];
            if (character == '/')
                hasSlash = true;
            if (character is '.' or '．' || (hasSlash && IsDetachedDash(text, i, end)))
            {
                numberEnd = i + 1;
                return hasSlash && (i + 1 == end || !Characters.IsAsciiDigit(text[i + 1])) && ResolutionNumber.TryParse(text.Substring(start, i - start).TrimEnd(), out number);
            }

            if (!IsInNumber(character))
                return false;
        }

        return false;
    }

    // A dash inside a number (S-10/2, 75/101 A-B) has no blank beside it.
    private static bool IsDetachedDash(string text, int index, int end)
        => text[index] is '-' or '–' && Characters.IsBlank(text[index - 1]) && (index + 1 == end || Characters.IsBlank(text[index + 1]) || Characters.IsArabic(text[index + 1]));

    private static bool IsInNumber(char character)
        => Characters.IsAsciiDigit(character) || character is '/' or '-' or '‑' or '–' or '\u00A0' or (>= 'A' and <= 'Z') || Characters.IsArabic(character) || Characters.IsBlank(character);
}
