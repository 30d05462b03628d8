using System.Text;

namespace ResolutionGen;

/// <summary>Prints a number with the digits of another: plain, raised, full-width or Arabic ones.</summary>
internal static class PrintedNumber
{
    private const string RaisedDigits = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /// <summary>The edit that puts a number in the place of the only one that a stretch of a file holds (<c>¹</c>, <c>(1)</c>); null where there is none or more than one.</summary>
    public static TextEdit? Replace(string text, SourceSpan span, int number)
    {
        var start = span.Start;
        while (start < span.End && !IsDigit(text[start]))
            start++;
        var end = start;
        while (end < span.End && IsDigit(text[end]))
            end++;
        for (var i = end; i < span.End; i++)
        {
            if (IsDigit(text[i]))
                return null;
        }

        return end == start ? null : new TextEdit(SourceSpan.FromBounds(start, end), Print(number, text[start]));
    }

    private static bool IsDigit(char character) => char.IsDigit(character) || Characters.SuperscriptValue(character) >= 0;

    private static string Print(int number, char model)
    {
        var digits = new StringBuilder(FoldedScan.Format(number));
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[i] - '0';
            digits[i] = Characters.SuperscriptValue(model) >= 0 ? RaisedDigits[value] : (char)(model - (int)char.GetNumericValue(model) + value);
        }

        return digits.ToString();
    }
}
