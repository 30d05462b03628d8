using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Reads ordinals in words: seventy-third, soixante et onzième, 七十三, الثالثة والسبعون.</summary>
internal static class OrdinalReader
{
    /// <summary>Reads an ordinal of 1 to 99 and moves behind it.</summary>
    public static bool TryRead(string text, ref int index, OrdinalWords words, out int value)
    {
        if (TryPrefixed(text, ref index, words, out value) || TryPart(text, ref index, words.Tens, out value))
            return true;
        if (!TryUnit(text, ref index, words.Units, out value))
            return false;
        if (TryPart(text, ref index, words.Suffixes, out var tens))
            value += tens;
        return true;
    }

    private static bool TryPrefixed(string text, ref int index, OrdinalWords words, out int value)
    {
        foreach (var prefix in words.Prefixes)
        {
            var at = index;
            if (FoldedScan.TryWords(text, ref at, prefix.Value) && TryUnit(text, ref at, words.Units, out value))
            {
                value += prefix.Key;
                index = at;
                return true;
            }
        }

        value = 0;
        return false;
    }

    private static bool TryPart(string text, ref int index, KeyValuePair<int, string>[] parts, out int value)
    {
        foreach (var part in parts)
        {
            if (FoldedScan.TryWholeWords(text, ref index, part.Value))
            {
                value = part.Key;
                return true;
            }
        }

        value = 0;
        return false;
    }

    // Longer ones stand later: 十二 after 十, الثانية عشرة after الثانية.
    private static bool TryUnit(string text, ref int index, string[][] units, out int value)
    {
        for (value = units.Length; value > 0; value--)
        {
            foreach (var form in units[value - 1])
            {
                if (FoldedScan.TryWholeWords(text, ref index, form))
                    return true;
            }
        }

        return false;
    }
}
