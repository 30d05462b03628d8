using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Finds the stop at the end of a stretch of text, behind which footnote markers, closing quotation marks and conjunctions may stand.</summary>
internal static class TerminalStop
{
    private const int LongestMarkerRun = 12;
    private const int MostDigits = 3;
    private static readonly Dictionary<char, string[]> Conjunctions = LanguageTables.All
        .SelectMany(table => table.LastMemberWords)
        .Select(word => FoldedScan.IsIdeographic(word[0]) ? word : " " + word)
        .Distinct(System.StringComparer.Ordinal)
        .GroupBy(word => word[word.Length - 1])
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The stop (<c>,</c> <c>;</c> <c>.</c> <c>:</c> and their forms in other scripts); '\0' where there is none.</summary>
    public static char Of(string text, int start, int end)
    {
        var last = SkipConjunction(text, start, end);
        // Within a sentence a conjunction follows a comma as well.
        return last < end && StopBefore(text, start, last) is var stop ? FoldedScan.IsSemicolon(Folding.Fold(stop)) ? stop : '\0' : StopBefore(text, start, end);
    }

    private static int SkipConjunction(string text, int start, int end)
    {
        if (end <= start || !Conjunctions.TryGetValue(text[end - 1], out var conjunctions))
            return end;
        foreach (var conjunction in conjunctions)
        {
            if (end - start > conjunction.Length && string.CompareOrdinal(text, end - conjunction.Length, conjunction, 0, conjunction.Length) == 0)
                return end - conjunction.Length;
        }

        return end;
    }

    private static char StopBefore(string text, int start, int end)
    {
        end = SkipMarkers(text, start, end);
        while (end > start && Characters.IsClosing(text[end - 1]))
            end--;
        return end > start && Characters.IsStop(text[end - 1]) && text[end - 1] != '、' ? text[end - 1] : '\0';
    }

    // 1973 at the end of a line is a year; markers have three digits at most.
    private static int SkipMarkers(string text, int start, int end)
    {
        var limit = end - LongestMarkerRun;
        var digits = 0;
        var position = end;
        while (position > start && position > limit && IsMarkerCharacter(text[position - 1]))
        {
            digits = Characters.IsAsciiDigit(text[position - 1]) ? digits + 1 : 0;
            if (digits > MostDigits)
                return end;
            position--;
        }

        return position;
    }

    private static bool IsMarkerCharacter(char character)
        => Characters.IsAsciiDigit(character) || Characters.IsBlank(character) || Characters.SuperscriptValue(character) >= 0 || FoldingTable.Lookup(character) == '\0';
}
