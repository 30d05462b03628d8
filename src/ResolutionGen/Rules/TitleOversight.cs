using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Decides whether a difference between two titles is an oversight, or makes another title.</summary>
internal static class TitleOversight
{
    // A word that differs says little in a short title: "sustainable development" and "social development" are both there.
    private const int FewestWords = 4;

    // Below, one letter makes another word more often than a misprint.
    private const int FewestLettersOfWord = 4;

    /// <param name="difference">The difference.</param>
    /// <param name="isClosed">Whether the words after the titles are the same as well.</param>
    /// <param name="isByCharacter">Whether the units are characters.</param>
    /// <param name="distinguishing">Units that make another title.</param>
    public static bool IsOversight(TitleDifference difference, bool isClosed, bool isByCharacter, HashSet<string> distinguishing)
    {
        var units = new[] { difference.Unit, difference.MeantUnit }.OfType<string>().ToArray();
        if (units.Any(IsNumber) || units.All(unit => distinguishing.Contains(unit.ToLowerInvariant())))
            return false;
        if (isByCharacter)
            return true;
        return units.Length == 2 && DifferByOneLetter(units[0], units[1]) || (isClosed && DiffersByOneWord(difference, units));
    }

    private static bool DiffersByOneWord(TitleDifference difference, string[] units)
        => Math.Max(difference.Variant.Units.Length, difference.Meant.Units.Length) >= FewestWords
            && (difference.Index == 0 || !units.Any(unit => char.IsUpper(unit[0])));

    // Digits, Roman numbers and single letters number things.
    private static bool IsNumber(string unit)
        => unit.Any(char.IsDigit) || (unit.Length == 1 && unit[0] is >= 'A' and <= 'Z') || unit.All(character => character is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M');

    private static bool DifferByOneLetter(string left, string right)
    {
        if (left.Length > right.Length)
            return DifferByOneLetter(right, left);
        if (left.Length < FewestLettersOfWord || right.Length - left.Length > 1)
            return false;

        left = left.ToLowerInvariant();
        right = right.ToLowerInvariant();
        var start = 0;
        while (start < left.Length && left[start] == right[start])
            start++;
        var rest = left.Length == right.Length ? start + 1 : start;
        return rest <= left.Length && string.CompareOrdinal(left, rest, right, start + 1, right.Length) == 0;
    }
}
