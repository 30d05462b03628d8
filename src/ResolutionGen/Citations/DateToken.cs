namespace ResolutionGen;

/// <summary>A date as it is printed, also one that the calendar does not have.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Year">The printed year; below 1000 where a digit is lost.</param>
/// <param name="Month">The printed month; more than 12 where a number is misprinted.</param>
/// <param name="Day">The printed day, 0 to 99.</param>
internal readonly record struct DateToken(int Start, int Length, int Year, int Month, int Day)
{
    public int End => Start + Length;

    private const int FirstYear = 1000;

    /// <summary>The month by its second name, where it is printed with two (تشرين الثاني/نوفمبر); 0 where it has one.</summary>
    public int OtherMonth { get; init; }

    /// <summary>Whether the two names of the month are those of different months: which of them is meant, nobody can tell.</summary>
    public bool HasTwoMonths => OtherMonth != 0 && OtherMonth != Month;

    /// <summary>The day of the calendar; null for 31 November, for the year 202 and for a month of which nobody can tell.</summary>
    public CalendarDate? Date => !HasTwoMonths && Year >= FirstYear && CalendarDate.TryCreate(Year, Month, Day, out var date) ? date : null;
}
