using System;
using System.Globalization;

namespace ResolutionGen;

/// <summary>Guesses which paragraph number was meant by one that is not there: two digits exchanged, one digit too many, or the number after the last.</summary>
internal static class NearNumbers
{
    private const int MostDigits = 6;

    /// <summary>The number that was probably meant; null where none is near, or several are.</summary>
    /// <param name="number">The number printed.</param>
    /// <param name="highest">The highest number there is.</param>
    /// <param name="isThere">Whether a number is there and may be meant.</param>
    public static int? Of(int number, int highest, Func<int, bool> isThere)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        if (digits.Length > MostDigits)
            return null;
        int? meant = number == highest + 1 && isThere(highest) ? highest : null;
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits.Length > 1 && !TryTake(digits.Remove(i, 1), isThere, ref meant))
                return null;
            if (i + 1 < digits.Length && !TryTake(digits.Substring(0, i) + digits[i + 1] + digits[i] + digits.Substring(i + 2), isThere, ref meant))
                return null;
        }

        return meant;
    }

    // False where a second number is as near. One digit alone says nothing.
    private static bool TryTake(string digits, Func<int, bool> isThere, ref int? meant)
    {
        if (digits.Length < 2 || digits[0] == '0')
            return true;
        var number = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (number == meant || !isThere(number))
            return true;
        var isFirst = meant is null;
        meant = number;
        return isFirst;
    }
}
