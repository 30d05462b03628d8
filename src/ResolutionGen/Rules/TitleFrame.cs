using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// The frame of a title in marks: what stands right before and right after it. With blanks between words, two words before (<c>item entitled</c>) and one after;
/// without, two characters on either side (<c>题为…的项</c>).
/// </summary>
internal static class TitleFrame
{
    private const int UnitsBefore = 2;
    private const int CharactersAfter = 2;

    /// <param name="text">The text.</param>
    /// <param name="open">The index of the opening mark.</param>
    /// <param name="close">The index of the closing mark.</param>
    /// <param name="isByCharacter">Whether the language has no blanks between words.</param>
    /// <param name="conjunctions">Units that make no frame.</param>
    /// <param name="isClosed">Whether a unit stands after the title.</param>
    /// <returns>The frame; null where the surroundings make none.</returns>
    public static string? Read(string text, int open, int close, bool isByCharacter, HashSet<string> conjunctions, out bool isClosed)
    {
        isClosed = true;
        var before = isByCharacter ? CharactersBackward(text, open) : WordsBackward(text, open);
        if (before is null || conjunctions.Contains(before[0]))
            return null;

        var after = isByCharacter ? CharactersForward(text, close + 1) : WordForward(text, close + 1);
        if (after is not null && conjunctions.Contains(after[0]))
            return null;
        isClosed = after is not null;
        if (isByCharacter && !isClosed)
            return null;
        return string.Join(" ", before) + "\u2026" + string.Join(" ", after ?? []);
    }

    // Nearest unit first.
    private static List<string>? CharactersBackward(string text, int end)
    {
        var units = new List<string>(UnitsBefore);
        for (var i = end - 1; i >= 0 && units.Count < UnitsBefore; i--)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            if (!char.IsLetter(text[i]))
                return null;
            units.Add(text[i].ToString());
        }

        return units.Count == UnitsBefore ? units : null;
    }

    private static List<string>? CharactersForward(string text, int start)
    {
        var units = new List<string>(CharactersAfter);
        for (var i = start; i < text.Length && units.Count < CharactersAfter; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            if (!char.IsLetter(text[i]))
                return null;
            units.Add(text[i].ToString());
        }

        return units.Count == CharactersAfter ? units : null;
    }

    private static List<string>? WordsBackward(string text, int end)
    {
        var units = new List<string>(UnitsBefore);
        var i = end - 1;
        while (units.Count < UnitsBefore)
        {
            // A comma parts a noun from its participle in some languages: пункт, озаглавленный.
            while (i >= 0 && (char.IsWhiteSpace(text[i]) || (units.Count > 0 && FoldedScan.IsComma(Folding.Fold(text[i])))))
                i--;
            var last = i;
            while (i >= 0 && IsOfWord(text[i]))
                i--;
            if (i == last)
                return null;
            units.Add(text.Substring(i + 1, last - i).ToLowerInvariant());
        }

        return units;
    }

    private static List<string>? WordForward(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is ',' or ';'))
            i++;
        var first = i;
        while (i < text.Length && IsOfWord(text[i]))
            i++;
        return i == first ? null : [text.Substring(first, i - first).ToLowerInvariant()];
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '-' || Folding.Fold(character) is '-' or '\'';
}
