using System;
using System.Text;

namespace ResolutionGen;

/// <summary>Roman numerals in canonical form, 1 to 399.</summary>
internal static class RomanNumeral
{
    /// <summary>The highest number that is written so.</summary>
    public const int Highest = 399;

    private static readonly (int Value, string Digits)[] Steps =
    [
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The numeral of a number, 1 to 399.</summary>
    public static string Of(int number)
    {
        if (number is < 1 or > Highest)
            throw new ArgumentOutOfRangeException(nameof(number));
        var numeral = new StringBuilder();
        foreach (var (value, digits) in Steps)
        {
            for (; number >= value; number -= value)
                numeral.Append(digits);
        }

        return numeral.ToString();
    }

    /// <summary>Whether a word is an upper-case numeral in canonical form: IX, not VIIII.</summary>
    public static bool IsCanonical(string word) => TryRead(word, out _);

    /// <summary>Reads an upper-case numeral in canonical form.</summary>
    public static bool TryRead(string word, out int number)
    {
        number = 0;
        var position = 0;
        foreach (var (value, digits) in Steps)
        {
            while (position < word.Length && string.CompareOrdinal(word, position, digits, 0, digits.Length) == 0)
            {
                number += value;
                position += digits.Length;
                if (number > Highest)
                    return false;
            }
        }

        return position == word.Length && number > 0 && string.Equals(Of(number), word, StringComparison.Ordinal);
    }
}
