using System.Globalization;

namespace ResolutionGen;

/// <summary>Dates in messages, in English words whatever the language of the text.</summary>
internal static class DateNames
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary><c>4 December 2017</c>.</summary>
    public static string English(CalendarDate date) => English(date.Year, date.Month, date.Day);

    /// <summary>A date as printed, also one that the calendar does not have.</summary>
    public static string English(DateToken date) => English(date.Year, date.Month, date.Day);

    /// <summary>The name of a month, 1 to 12.</summary>
    public static string Month(int month) => Months[month - 1];

    private static string English(int year, int month, int day)
        => string.Format(CultureInfo.InvariantCulture, "{0} {1} {2}", day, month is >= 1 and <= 12 ? Month(month) : "month " + month.ToString(CultureInfo.InvariantCulture), year);
}
