namespace ResolutionGen;

/// <summary>Reads a number in brackets that may be a footnote marker: <c>(1)</c>, raised or not, as Arabic texts print markers.</summary>
internal static class BracketedMarker
{
    private const int MostDigits = 3;

    // Only a marker is glued to the word before it. A number that stands alone may count an enumeration.
    private const int Glued = 6;
    private const int Detached = 1;
    private const int BeforeStop = 2;

    /// <summary>Reads what begins at an index with its bracket.</summary>
    /// <param name="text">The text with markers.</param>
    /// <param name="start">The index of the opening bracket.</param>
    /// <param name="end">The index after the closing bracket.</param>
    /// <param name="number">The number.</param>
    /// <param name="score">How much its neighbourhood speaks for a marker, on the scale of <see cref="MarkerCandidateFinder"/>; raised ones are certain.</param>
    public static bool TryRead(string text, int start, out int end, out int number, out int score)
    {
        score = 0;
        if (!TryReadNumber(text, start, out end, out number) || start == 0)
            return false;
        if (text[start] == Characters.RaisedOpening)
        {
            score = MarkerCandidateFinder.Certain;
            return true;
        }

        score = Characters.IsBlank(text[start - 1]) || IsShortNumberBefore(text, start) ? Detached : Glued;
        if (end == text.Length || Characters.IsStop(text[end]))
            score += BeforeStop;
        return end == text.Length || !char.IsLetterOrDigit(text[end]);
    }

    // 74(16) and WHA74(16) may be the numbers of decisions; 2030(1) and 70/1(3) are not.
    private static bool IsShortNumberBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && Characters.IsAsciiDigit(text[start - 1]))
            start--;
        return start < end && end - start <= MostDigits && (start == 0 || Characters.IsBlank(text[start - 1]) || Characters.IsAsciiLetter(text[start - 1]));
    }

    private static bool TryReadNumber(string text, int start, out int end, out int number)
    {
        number = 0;
        end = start + 1;
        var isRaised = text[start] == Characters.RaisedOpening;
        var first = end;
        while (end < text.Length && end - first < MostDigits && DigitValue(text[end], isRaised) is >= 0 and var digit)
        {
            number = (number * 10) + digit;
            end++;
        }

        if (number == 0 || DigitValue(text[first], isRaised) == 0 || end >= text.Length || text[end] != (isRaised ? Characters.RaisedClosing : ')'))
            return false;
        end++;
        return true;
    }

    private static int DigitValue(char character, bool isRaised)
    {
        if (isRaised)
            return Characters.SuperscriptValue(character);
        return Characters.IsAsciiDigit(character) ? character - '0' : -1;
    }
}
