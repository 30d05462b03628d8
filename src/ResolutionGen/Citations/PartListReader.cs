using System;

namespace ResolutionGen;

/// <summary>Reads the letters of a resolution's parts: <c>A</c>, <c>A-B</c>, <c>A and B</c>, <c>A to E</c>.</summary>
internal static class PartListReader
{
    // The conjunctions of all official languages: the letters themselves tell that it is a list of parts.
    private static readonly string[] Joins = ["-", "to", "and", "à", "et", "y", "a", "и", "至", "和", "及", "إلى", "و", ","];

    /// <summary>Reads the parts that follow a number, after blanks or none; the index stays where there are none.</summary>
    /// <returns>The first letter, or the first and the last of several: <c>A-E</c>; null where none follows.</returns>
    public static string? Read(string text, ref int index)
    {
        var at = FoldedScan.SkipBlanks(text, index);
        if (!IsPart(text, at))
            return null;
        var first = FoldedScan.At(text, at);
        var last = first;
        index = at + 1;
        while (TryNext(text, index, last, out var next, out var end))
        {
            last = next;
            index = end;
        }

        return first == last ? first.ToString() : first + "-" + last;
    }

    private static bool TryNext(string text, int index, char last, out char next, out int end)
    {
        foreach (var join in Joins)
        {
            end = FoldedScan.SkipBlanks(text, index);
            if (!FoldedScan.TryWords(text, ref end, join))
                continue;
            end = FoldedScan.SkipBlanks(text, end);
            next = FoldedScan.At(text, end);
            var isRange = join is not ("and" or "," or "et" or "y" or "и" or "和" or "及" or "و");
            if (IsPart(text, end) && (isRange ? next > last : next == last + 1))
            {
                end++;
                return true;
            }
        }

        next = '\0';
        end = index;
        return false;
    }

    private static bool IsPart(string text, int at)
        => FoldedScan.At(text, at) is >= 'A' and <= 'Z' && !FoldedScan.IsLetterOrDigit(FoldedScan.At(text, at + 1)) && FoldedScan.At(text, at + 1) is not ('/' or '\'');
}
