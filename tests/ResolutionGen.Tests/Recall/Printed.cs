using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Finds and changes numbers as they are printed.</summary>
internal static class Printed
{
    /// <summary>The runs of digits in a stretch of a text.</summary>
    public static IEnumerable<SourceSpan> Runs(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var first = i;
            while (i < end && char.IsAsciiDigit(text[i]))
                i++;
            if (i > first)
                yield return SourceSpan.FromBounds(first, i);
        }
    }

    /// <summary>The first run of digits that prints a number; null where none does.</summary>
    public static SourceSpan? Find(string text, int start, int end, int number)
        => Runs(text, start, end).Where(run => text.AsSpan(run.Start, run.Length).SequenceEqual(Of(number))).Select(run => (SourceSpan?)run).FirstOrDefault();

    /// <summary>The last run of digits; null where there is none.</summary>
    public static SourceSpan? Last(string text, int start, int end) => Runs(text, start, end).Select(run => (SourceSpan?)run).LastOrDefault();

    /// <summary>The day of a printed date, which stands before the year or, where the year comes first, after it; null where it is not printed in digits alone.</summary>
    public static SourceSpan? Day(string text, DateToken date)
    {
        var runs = Runs(text, date.Start, date.End).Where(run => run.Length <= 2).ToArray();
        if (runs.Length == 0)
            return null;
        var year = Year(text, date);
        var day = year is { } first && first.Start < runs[0].Start ? runs[^1] : runs[0];
        var isOrdinal = day.End < date.End && char.IsAsciiLetterOrDigit(text[day.End]);
        return !isOrdinal && text.AsSpan(day.Start, day.Length).SequenceEqual(Of(date.Day)) ? day : null;
    }

    public static SourceSpan? Year(string text, DateToken date) => Find(text, date.Start, date.End, date.Year);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
