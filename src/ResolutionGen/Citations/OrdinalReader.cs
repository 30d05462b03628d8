using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Reads ordinals in words: seventy-third, 七十三.</summary>
internal static class OrdinalReader
{
    /// <summary>Reads an ordinal of 1 to 99 and moves behind it.</summary>
    public static bool TryRead(string text, ref int index, OrdinalWords words, out int value)
    {
        if (TryPair(text, ref index, words.Prefixes, words.Join, words.Units, out value) || TryTens(text, ref index, words.Tens, out value))
            return true;
        return TryUnit(text, ref index, words.Units, out value);
    }

    private static bool TryPair(string text, ref int index, IReadOnlyList<KeyValuePair<int, string>> prefixes, string join, IReadOnlyList<string> units, out int value)
    {
        foreach (var prefix in prefixes)
        {
            var at = index;
            if (FoldedScan.TryWords(text, ref at, prefix.Value) && FoldedScan.TryWords(text, ref at, join) && TryUnit(text, ref at, units, out value))
            {
                value += prefix.Key;
                index = at;
                return true;
            }
        }

        value = 0;
        return false;
    }

    private static bool TryTens(string text, ref int index, IReadOnlyList<KeyValuePair<int, string>> tens, out int value)
    {
        foreach (var ten in tens)
        {
            if (FoldedScan.TryWholeWords(text, ref index, ten.Value))
            {
                value = ten.Key;
                return true;
            }
        }

        value = 0;
        return false;
    }

    // Longer ones stand later: 十二 after 十.
    private static bool TryUnit(string text, ref int index, IReadOnlyList<string> units, out int value)
    {
        for (value = units.Count; value > 0; value--)
        {
            if (FoldedScan.TryWholeWords(text, ref index, units[value - 1]))
                return true;
        }

        return false;
    }
}
