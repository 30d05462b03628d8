using System;

namespace ResolutionGen;

/// <summary>Whether two numbers or symbols differ by one slip of the hand: a character changed, left out or added, or two neighbours exchanged.</summary>
internal static class OneSlip
{
    public static bool Separates(string left, string right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        var start = 0;
        while (start < shorter && left[start] == right[start])
            start++;
        var end = 0;
        while (end < shorter - start && left[left.Length - 1 - end] == right[right.Length - 1 - end])
            end++;
        var fromLeft = left.Length - start - end;
        var fromRight = right.Length - start - end;
        return (fromLeft, fromRight) switch
        {
            (1, 1) or (0, 1) or (1, 0) => true,
            (2, 2) => left[start] == right[start + 1] && left[start + 1] == right[start],
            _ => false,
        };
    }
}
