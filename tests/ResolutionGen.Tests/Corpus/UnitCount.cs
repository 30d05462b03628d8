using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Units of one kind: found as expected, expected, found.</summary>
internal readonly record struct UnitCount(int Common, int Expected, int Found)
{
    public bool IsComplete => Common == Expected && Common == Found;

    /// <summary>The harmonic mean of precision and recall; 1 where nothing was expected and nothing found.</summary>
    public double F1
    {
        get
        {
            var precision = Found > 0 ? (double)Common / Found : Expected == 0 ? 1 : 0;
            var recall = Expected > 0 ? (double)Common / Expected : Found == 0 ? 1 : 0;
            return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        }
    }

    public static UnitCount operator +(UnitCount left, UnitCount right) => new(left.Common + right.Common, left.Expected + right.Expected, left.Found + right.Found);

    /// <summary>Compares as multisets.</summary>
    public static UnitCount Of(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        var open = expected.GroupBy(unit => unit, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var common = 0;
        foreach (var unit in found)
        {
            if (!open.TryGetValue(unit, out var count) || count == 0)
                continue;
            open[unit] = count - 1;
            common++;
        }

        return new UnitCount(common, expected.Count, found.Count);
    }
}
