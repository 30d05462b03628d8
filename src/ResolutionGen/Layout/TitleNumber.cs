namespace ResolutionGen;

/// <summary>Reads the number that heads a resolution's title: <c>72/31.</c>, <c>S-10/2.</c>, <c>2021/13.</c>, <c>78/183 A.</c></summary>
internal static class TitleNumber
{
    private const int Longest = 16;

    /// <summary>Reads the number at the beginning of a line; a full stop must follow it.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="number">The number; null where the line does not begin with one.</param>
    /// <param name="numberEnd">The index after the full stop.</param>
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
            if (character is '.' or '．')
            {
                numberEnd = i + 1;
                return hasSlash && (i + 1 == end || !Characters.IsAsciiDigit(text[i + 1])) && ResolutionNumber.TryParse(text.Substring(start, i - start), out number);
            }

            if (!Characters.IsAsciiDigit(character) && character is not ('/' or '-' or '‑' or '–' or ' ') && character is not (>= 'A' and <= 'Z'))
                return false;
        }

        return false;
    }
}
