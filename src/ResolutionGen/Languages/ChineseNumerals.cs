namespace ResolutionGen;

/// <summary>Chinese numerals below a hundred, made of the ten that <see cref="LabelAlphabets.ChineseNumerals"/> lists.</summary>
internal static class ChineseNumerals
{
    private const int Ten = 10;

    /// <summary>The numeral of 1 to 99: <c>二</c>, <c>十二</c>, <c>二十</c>, <c>二十二</c>.</summary>
    public static string Of(int number)
    {
        var tens = number / Ten;
        var units = number % Ten;
        return (tens > 1 ? Digit(tens) : "") + (tens > 0 ? Digit(Ten) : "") + (units > 0 ? Digit(units) : "");
    }

    /// <summary>The value of a numeral between two indexes of a text; 0 where there is none.</summary>
    public static int Read(string text, int start, int end)
    {
        var ten = text.IndexOf(Digit(Ten)[0], start, end - start);
        if (ten < 0)
            return end - start == 1 ? ValueOf(text[start]) : 0;
        var tens = ten == start ? 1 : ValueOf(text[start]);
        var units = ten + 1 < end ? ValueOf(text[ten + 1]) : 0;
        return (tens * Ten) + units;
    }

    private static string Digit(int value) => LabelAlphabets.ChineseNumerals[value - 1].ToString();

    private static int ValueOf(char digit) => LabelAlphabets.ChineseNumerals.IndexOf(digit) + 1;
}
