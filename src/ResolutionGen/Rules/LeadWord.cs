using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Reads the word that leads a paragraph: its verb or participle, with what belongs to it.</summary>
internal static class LeadWord
{
    // An adverb of sequence stands beside the verb.
    private const int AdverbReach = 60;

    /// <summary>The number of characters of the lead; 0 where the paragraph begins with none.</summary>
    public static int LengthIn(string text, LanguageTable table)
    {
        if (table.JoinsLinesWithoutBlank)
            return Math.Max(LongestOf(text, table.PreambularLeads), LongestOf(text, table.OperativeLeads));
        if (!table.PreambularLeads.BeginsAt(text, 0) && !table.OperativeLeads.BeginsAt(text, 0))
            return 0;
        var end = WordEnd(text, 0);
        while (end < text.Length && table.Wording.LeadOpeners.Contains(text.Substring(LastWord(text, end), end - LastWord(text, end)).ToLowerInvariant()))
        {
            var next = FoldedScan.SkipBlanks(text, end);
            var after = WordEnd(text, next);
            if (after == next)
                break;
            end = after;
        }

        return end;
    }

    /// <summary>Whether an adverb of sequence stands in the first words of a paragraph.</summary>
    public static bool HasAdverb(string text, int leadEnd, IReadOnlyList<string> adverbs)
    {
        for (var at = 0; at < text.Length && at < leadEnd + AdverbReach; at++)
        {
            if (at > 0 && char.IsLetter(text[at - 1]) && !FoldedScan.IsIdeographic(text[at]))
                continue;
            foreach (var adverb in adverbs)
            {
                var end = at;
                if (FoldedScan.TryWholeWords(text, ref end, adverb))
                    return true;
            }
        }

        return false;
    }

    private static int LongestOf(string text, WordSet leads)
    {
        var longest = 0;
        foreach (var lead in leads)
        {
            if (lead.Length > longest && text.StartsWith(lead, StringComparison.Ordinal))
                longest = lead.Length;
        }

        return longest;
    }

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && (char.IsLetter(text[start]) || Characters.IsVowelMark(text[start]) || Folding.Fold(text[start]) is '\'' or '-'))
            start++;
        return start;
    }

    private static int LastWord(string text, int end)
    {
        while (end > 0 && !Characters.IsBlank(text[end - 1]))
            end--;
        return end;
    }
}
