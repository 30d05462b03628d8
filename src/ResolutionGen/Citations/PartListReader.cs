using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Reads the letters of a resolution's parts: <c>A</c>, <c>A-B</c>, <c>A and B</c>, <c>A to E</c>, <c>ألف إلى هاء</c>.</summary>
internal static class PartListReader
{
    /// <summary>Reads the parts that follow a number, after blanks or none; the index stays where there are none.</summary>
    /// <returns>The first letter, or the first and the last of several: <c>A-E</c>; null where none follows.</returns>
    public static string? Read(string text, ref int index)
    {
        var end = FoldedScan.SkipBlanks(text, index);
        if (!TryPart(text, ref end, out var first))
            return null;
        var last = first;
        index = end;
        while (TryNext(text, index, last, out var next, out end))
        {
            last = next;
            index = end;
        }

        return first == last ? first.ToString() : first + "-" + last;
    }

    /// <summary>Reads one letter, in the Latin script or as a language names it.</summary>
    public static bool TryPart(string text, ref int index, out char part)
    {
        part = FoldedScan.At(text, index);
        if (part is >= 'A' and <= 'Z')
        {
            var next = FoldedScan.At(text, index + 1);
            if (FoldedScan.IsLetterOrDigit(next) || next is '/' or '\'')
                return false;
            index++;
            return true;
        }

        foreach (var name in NumberWords.LettersStartingWith(part))
        {
            if (!FoldedScan.TryWholeWords(text, ref index, name.Value))
                continue;
            part = name.Key;
            return true;
        }

        return false;
    }

    // A list goes on with the next letter, a range with any later one: the letters themselves tell that it is a list of parts.
    private static bool TryNext(string text, int index, char last, out char next, out int end)
    {
        if (TryJoined(text, index, NumberWords.ListJoins, out next, out end) && next == last + 1)
            return true;
        return TryJoined(text, index, NumberWords.RangeJoins, out next, out end) && next > last;
    }

    private static bool TryJoined(string text, int index, string[] joins, out char next, out int end)
    {
        var start = FoldedScan.SkipBlanks(text, index);
        foreach (var join in joins)
        {
            end = start;
            if (!FoldedScan.TryWords(text, ref end, join))
                continue;
            end = FoldedScan.SkipBlanks(text, end);
            if (TryPart(text, ref end, out next))
                return true;
        }

        next = '\0';
        end = index;
        return false;
    }
}
