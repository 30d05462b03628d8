using System;
using System.Collections.Generic;
using System.Globalization;

namespace ResolutionGen;

/// <summary>Says when the sessions of the General Assembly were held, from the table where it reaches and from the yearly rule after it.</summary>
internal static class SessionCalendar
{
    // A session opens in September and ends the day before the next opens: never before the 1st, never after the 20th (the 47th adopted on 20 September 1993).
    private const int EarliestOpening = 1;
    private const int LatestClosing = 20;
    private const int September = 9;
    private const int YearOfSessionZero = 1945;

    // From session 21 to 30 closings ran to the 24th of September (the 22nd closed on 23 September 1968).
    private const int LatestClosingUntil30 = 24;
    private const int FirstYearlySession = 21;
    private const int FirstModernSession = 31;

    // Some days of the table rest on secondary sources, and adoption may fall after midnight.
    private const int SlackDays = 14;

    /// <summary>When a session of the Assembly adopted resolutions; empty for a session that is not known.</summary>
    /// <param name="session">The session as numbers of resolutions give it: <c>72</c>, <c>S-10</c>, <c>III</c>, <c>S-VI</c>.</param>
    public static IReadOnlyList<SessionSpan> SpansOf(string? session)
    {
        var number = NumberOf(session);
        if (session is null || number <= 0)
            return [];
        if (session.StartsWith("ES-", StringComparison.Ordinal))
            return FromTable(SessionTable.Emergency, number);
        return session.StartsWith("S-", StringComparison.Ordinal) ? FromTable(SessionTable.Special, number) : Regular(number);
    }

    /// <summary>The number of a session, of a special one without its prefix; 0 where it is none, or a Roman numeral that is misspelt.</summary>
    public static int NumberOf(string? session)
    {
        if (session is null)
            return 0;
        var digits = session.Substring(session.LastIndexOf('-') + 1);
        if (RomanNumeral.TryRead(digits, out var roman))
            return roman;
        return FoldedScan.IsAllDigits(digits) && digits.Length < 5 ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>When a regular session of the Assembly adopted resolutions; empty below 1.</summary>
    public static IReadOnlyList<SessionSpan> Regular(int session)
    {
        if (session < FirstYearlySession)
            return FromTable(SessionTable.Regular, session);
        var closing = session < FirstModernSession ? LatestClosingUntil30 : LatestClosing;
        var opening = YearOfSessionZero + session;
        return CalendarDate.TryCreate(opening, September, EarliestOpening, out var first) && CalendarDate.TryCreate(opening + 1, September, closing, out var last)
            ? [new SessionSpan(first, last)]
            : [];
    }

    /// <summary>Whether a date lies in one of the spans; true where there are none.</summary>
    public static bool IsPossible(IReadOnlyList<SessionSpan> spans, CalendarDate date)
    {
        foreach (var span in spans)
        {
            if (span.Contains(date))
                return true;
        }

        return spans.Count == 0;
    }

    /// <summary>The same day and month in a year in which a session allows it; null where none does.</summary>
    public static CalendarDate? Nearest(IReadOnlyList<SessionSpan> spans, DateToken date)
    {
        foreach (var span in spans)
        {
            var lastYear = span.Last?.Year ?? span.First.Year;
            for (var year = span.First.Year; year <= lastYear; year++)
            {
                if (CalendarDate.TryCreate(year, date.Month, date.Day, out var candidate) && span.Contains(candidate))
                    return candidate;
            }
        }

        return null;
    }

    private static IReadOnlyList<SessionSpan> FromTable(IReadOnlyDictionary<int, int[]> table, int session)
    {
        if (!table.TryGetValue(session, out var days))
            return [];
        var spans = new List<SessionSpan>();
        for (var i = 0; i + 1 < days.Length; i += 2)
            spans.Add(new SessionSpan(Shift(days[i], -SlackDays), days[i + 1] == 0 ? null : Shift(days[i + 1], SlackDays)));
        return spans;
    }

    private static CalendarDate Shift(int day, int by)
    {
        var date = new DateTime(day / 10000, day / 100 % 100, day % 100, 0, 0, 0, DateTimeKind.Unspecified).AddDays(by);
        return new CalendarDate(date.Year, date.Month, date.Day);
    }
}
