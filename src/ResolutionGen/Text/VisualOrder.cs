using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// Reads a stretch that shows characters from left to right as a right-to-left line prints them: the inverse of the Unicode Bidirectional
/// Algorithm (Annex 9). Numbers and runs of Latin words keep their order; they, and the marks between them, are read from the right.
/// </summary>
internal static class VisualOrder
{
    private const int JobDigits = 5;

    /// <summary>Appends a stretch as it is read.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">The first character of the stretch.</param>
    /// <param name="end">The index after its last.</param>
    /// <param name="tail">
    /// The index of a mark that touches the stretch on its right; -1 where there is none. It has no direction of its own: behind a Latin word it ends that word.
    /// </param>
    /// <param name="builder">Where the stretch is appended.</param>
    public static void AppendReading(string source, int start, int end, int tail, ReadingText.Builder builder)
    {
        var runs = new List<(int Start, int End)>();
        var lastClose = end > start ? source.LastIndexOf(')', end - 1, end - start) : -1;
        for (var position = start; position < end;)
        {
            var runEnd = EndOfRun(source, start, position, end, lastClose);
            runs.Add((position, runEnd));
            position = runEnd;
        }

        var endsWithLatin = runs.Count > 0 && runs[runs.Count - 1] is var last && HoldsLatin(source, last.Start, last.End);
        if (tail >= 0 && !endsWithLatin)
            builder.Append(tail);
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            builder.Append(runs[i].Start, runs[i].End);
            if (tail >= 0 && endsWithLatin && i == runs.Count - 1)
                builder.Append(tail);
        }
    }

    private static bool HoldsLatin(string source, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsLatin(source[i]))
                return true;
        }

        return false;
    }

    private static int EndOfRun(string source, int start, int position, int end, int lastClose)
    {
        if (IsLatin(source[position]))
            return EndOfLatin(source, start, position, end, lastClose);
        if (!Characters.IsAsciiDigit(source[position]))
            return position + 1;
        var number = EndOfNumber(source, position, end);

        // 17 December: a number stands left of a Latin word only where it is read before it.
        var next = number < end && source[number] == ' ' ? number + 1 : number;
        return next < end && IsLatin(source[next]) ? EndOfLatin(source, start, next, end, lastClose) : number;
    }

    // A separator between two digits belongs to the number, a hyphen does not: behind an Arabic letter, 2015-2030 is printed from the right.
    // No letter stands before the job numbers of the page (20-16849).
    private static int EndOfNumber(string source, int position, int end)
    {
        while (position < end && (Characters.IsAsciiDigit(source[position]) || IsInNumber(source, position, end)))
            position++;
        return position;
    }

    private static bool IsInNumber(string source, int position, int end)
        => source[position] is '.' or ',' or '/' or ':' ? position + 1 < end && Characters.IsAsciiDigit(source[position + 1]) : IsJobHyphen(source, position, end);

    private static bool IsJobHyphen(string source, int position, int end)
    {
        if (source[position] != '-' || position + JobDigits >= end)
            return false;
        for (var i = 1; i <= JobDigits; i++)
        {
            if (!Characters.IsAsciiDigit(source[position + i]))
                return false;
        }

        return true;
    }

    // A run of Latin words ends with a letter, a digit, or the bracket that it opened. A closing bracket before its opening one is read from the right.
    private static int EndOfLatin(string source, int start, int position, int end, int lastClose)
    {
        var runStart = position;
        var runEnd = position;
        var open = 0;
        for (; position < end && source[position] is not ('،' or '؛'); position++)
        {
            if (source[position] == '(')
            {
                // 12 (A) read from the right shows the closing bracket first, and a blank behind the opening one.
                if ((position + 1 < end && Characters.IsBlank(source[position + 1])) || (lastClose < position && runStart > start && source[runStart - 1] == ')'))
                    break;
                open++;
            }
            else if (source[position] == ')')
            {
                if (--open < 0)
                    break;
                runEnd = position + 1;
            }
            else if (IsLatin(source[position]) || Characters.IsAsciiDigit(source[position]))
            {
                runEnd = position + 1;
            }
        }

        return runEnd;
    }

    private static bool IsLatin(char character) => Characters.IsAsciiLetter(character) || character is >= '\u00C0' and <= '\u024F' && char.IsLetter(character);
}
