namespace ResolutionGen;

/// <summary>Reads the label at the beginning of a footnote: <c>11</c>, <c>¹¹</c>, <c>(11)</c>, <c>⁽¹¹⁾</c>, <c>*</c>.</summary>
internal static class NoteLabel
{
    private const int MostDigits = 3;
    private const int MostAsterisks = 5;

    /// <param name="text">The file.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="label">The label without brackets, in ASCII digits.</param>
    /// <param name="labelEnd">The index after the label.</param>
    public static bool TryRead(string text, int start, int end, out string label, out int labelEnd)
    {
        label = "";
        labelEnd = start;
        var position = start;
        var bracketed = position < end && text[position] is '(' or Characters.RaisedOpening;
        if (bracketed)
            position++;

        var digits = position;
        var superscript = position < end && Characters.SuperscriptValue(text[position]) >= 0;
        var value = 0;
        while (position < end && position - digits <= MostDigits && DigitValue(text[position], superscript) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            position++;
        }

        if (position > digits && position - digits <= MostDigits && value > 0)
        {
            if (bracketed && !(position < end && text[position] == (superscript ? Characters.RaisedClosing : ')')))
                return false;
            labelEnd = bracketed ? position + 1 : position;
            label = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return superscript || bracketed || labelEnd == end || Characters.IsBlank(text[labelEnd]);
        }

        if (position > digits)
            return false;
        while (position < end && text[position] == '*' && position - start < MostAsterisks)
            position++;
        if (bracketed || position == start)
            return false;
        label = text.Substring(start, position - start);
        labelEnd = position;
        return labelEnd == end || Characters.IsBlank(text[labelEnd]);
    }

    public static int NumberOf(string label)
        => int.TryParse(label, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int DigitValue(char character, bool superscript)
    {
        if (superscript)
            return Characters.SuperscriptValue(character);
        return Characters.IsAsciiDigit(character) ? character - '0' : -1;
    }
}
