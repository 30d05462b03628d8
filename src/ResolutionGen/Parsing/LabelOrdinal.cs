using System.Text;

namespace ResolutionGen;

/// <summary>The place of a lettered label in its list: (c) is the third letter, (iii) the third numeral. A Cyrillic letter may stand for the Latin one that it looks like.</summary>
internal static class LabelOrdinal
{
    private const int LatinLetters = 26;

    /// <summary>The value of a label as a Roman numeral; -1 where it is none.</summary>
    public static int Roman(string value) => RomanNumeral.TryRead(InLatin(value).ToUpperInvariant(), out var number) ? number : -1;

    /// <summary>The place of a label in the alphabet, 1-based; -1 where it has none. After z come aa, bb, ...</summary>
    /// <param name="value">The letters of the label.</param>
    /// <param name="expected">The place that the list expects: where a letter has two places, one in each alphabet, the expected one counts.</param>
    public static int Alphabetic(string value, int expected)
    {
        var latin = InLatinAlphabet(InLatin(value));
        if (latin == expected || value.Length == 0 || value[0] < LabelAlphabets.FirstOtherLetter)
            return latin;
        var other = InOwnAlphabet(value);
        return other == expected || latin < 0 ? other : latin;
    }

    /// <summary>Whether a label is the next letter after another.</summary>
    public static bool FollowsInAlphabet(string next, string value)
    {
        var latin = InLatinAlphabet(InLatin(value));
        if (latin > 0 && Alphabetic(next, latin + 1) == latin + 1)
            return true;
        var other = InOwnAlphabet(value);
        return other > 0 && Alphabetic(next, other + 1) == other + 1;
    }

    /// <summary>The Latin letters of a place: 3 is c, 28 bb.</summary>
    public static string Letters(int ordinal) => new((char)('a' + ((ordinal - 1) % LatinLetters)), 1 + ((ordinal - 1) / LatinLetters));

    /// <summary>The letters of a place in the alphabet that another label is printed in.</summary>
    /// <param name="printed">The letters of the other label.</param>
    /// <param name="place">The place of the other label in its list, which tells a letter of the alphabet from one that only looks like it.</param>
    /// <param name="ordinal">The place, 1-based.</param>
    public static string LettersLike(string printed, int place, int ordinal)
    {
        if (InOwnAlphabet(printed.Replace("\u0640", "")) != place)
            return Letters(ordinal);
        var letter = LabelAlphabets.Variants.TryGetValue(printed[0], out var plain) ? plain : printed[0];
        foreach (var alphabet in LabelAlphabets.All)
        {
            if (alphabet.IndexOf(letter) >= 0)
                return new string(alphabet[(ordinal - 1) % alphabet.Length], 1 + ((ordinal - 1) / alphabet.Length));
        }

        return Letters(ordinal);
    }

    private static int InLatinAlphabet(string value)
    {
        if (value.Length is 0 or > 2 || value[0] is not (>= 'a' and <= 'z') || (value.Length == 2 && value[0] != value[1]))
            return -1;
        return value[0] - 'a' + 1 + ((value.Length - 1) * LatinLetters);
    }

    private static int InOwnAlphabet(string value)
    {
        if (value.Length is 0 or > 2 || value[0] < LabelAlphabets.FirstOtherLetter || (value.Length == 2 && value[0] != value[1]))
            return -1;
        var letter = LabelAlphabets.Variants.TryGetValue(value[0], out var plain) ? plain : value[0];
        foreach (var alphabet in LabelAlphabets.All)
        {
            var place = alphabet.IndexOf(letter);
            if (place >= 0)
                return place + 1 + ((value.Length - 1) * alphabet.Length);
        }

        return -1;
    }

    private static string InLatin(string value)
    {
        StringBuilder? latin = null;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] < LabelAlphabets.FirstOtherLetter || !LabelAlphabets.LatinLookAlikes.TryGetValue(value[i], out var letter))
                continue;
            latin ??= new StringBuilder(value);
            latin[i] = letter;
        }

        return latin?.ToString() ?? value;
    }
}
