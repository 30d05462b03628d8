using System;
using System.Globalization;

namespace ResolutionGen;

/// <summary>A day of the Gregorian calendar, without time and zone.</summary>
public readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private readonly int _packed;

    /// <summary>Makes a date.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not have such a day.</exception>
    public CalendarDate(int year, int month, int day)
    {
        if (year is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year is 1 to 9999.");
        if (month is < 1 or > 12)
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        if (!Exists(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(day), day, string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00} has {2} days.", year, month, DateTime.DaysInMonth(year, month)));
        _packed = Pack(year, month, day);
    }

    private CalendarDate(int packed) => _packed = packed;

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _packed == 0 ? 1 : _packed >> 9;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _packed == 0 ? 1 : (_packed >> 5) & 15;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => _packed == 0 ? 1 : _packed & 31;

    /// <summary>Makes a date if the calendar has it.</summary>
    /// <returns>False where there is no such day; <paramref name="date"/> is then 0001-01-01.</returns>
    public static bool TryCreate(int year, int month, int day, out CalendarDate date)
    {
        var exists = Exists(year, month, day);
        date = exists ? new CalendarDate(Pack(year, month, day)) : default;
        return exists;
    }

    /// <summary>Midnight of the day, with <see cref="DateTimeKind.Unspecified"/>.</summary>
    public DateTime ToDateTime() => new(Year, Month, Day, 0, 0, 0, DateTimeKind.Unspecified);

#if NET
    /// <summary>The same day as a <see cref="DateOnly"/>.</summary>
    public DateOnly ToDateOnly() => new(Year, Month, Day);
#endif

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => Pack(Year, Month, Day).CompareTo(Pack(other.Year, other.Month, other.Day));

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Pack(Year, Month, Day);

    /// <summary>ISO 8601: <c>2017-12-04</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);

    /// <summary>Whether two dates are the same day.</summary>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Whether two dates are different days.</summary>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>Whether the left date is earlier.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date is later.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date is not later.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date is not earlier.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    private static bool Exists(int year, int month, int day)
        => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Pack(int year, int month, int day) => (year << 9) | (month << 5) | day;
}
