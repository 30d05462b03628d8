namespace ResolutionGen;

/// <summary>Dates as numbers, small for the years of the Organization.</summary>
internal static class DateCode
{
    private const int Epoch = 2000;
    private const int DaysPerMonth = 32;
    private const int DaysPerYear = 12 * DaysPerMonth;

    public static int Of(CalendarDate date) => ((date.Year - Epoch) * DaysPerYear) + ((date.Month - 1) * DaysPerMonth) + date.Day;

    public static bool TryRead(int code, out CalendarDate date)
    {
        var fromYearZero = code + (Epoch * DaysPerYear);
        return CalendarDate.TryCreate(fromYearZero / DaysPerYear, (fromYearZero % DaysPerYear / DaysPerMonth) + 1, fromYearZero % DaysPerMonth, out date);
    }
}
