namespace ResolutionGen.Tests;

public class SessionCalendarTests
{
    [Theory]
    [InlineData("72/31", 2017, 12, 4)]
    [InlineData("72/315", 2018, 9, 17)]
    [InlineData("55/1", 2000, 9, 5)]
    [InlineData("47/1", 1993, 9, 20)]
    [InlineData("73/1", 2018, 9, 10)]
    [InlineData("120/1", 2065, 12, 1)]
    [InlineData("217 A (III)", 1948, 12, 10)]
    [InlineData("273 (III)", 1949, 5, 11)]
    [InlineData("1 (I)", 1946, 1, 24)]
    [InlineData("95 (I)", 1946, 12, 11)]
    [InlineData("2006 (XIX)", 1965, 2, 18)]
    [InlineData("2373 (XXII)", 1968, 6, 12)]
    [InlineData("2625 (XXV)", 1970, 10, 24)]
    [InlineData("S-10/2", 1978, 6, 30)]
    [InlineData("3201 (S-VI)", 1974, 5, 1)]
    [InlineData("997 (ES-I)", 1956, 11, 2)]
    [InlineData("ES-10/24", 2024, 9, 18)]
    [InlineData("ES-11/6", 2023, 2, 23)]
    [InlineData("ES-10/99", 2062, 1, 1)]
    public void A_day_of_the_session_is_possible(string number, int year, int month, int day)
        => Assert.True(IsPossible(number, year, month, day));

    [Theory]
    [InlineData("72/256", 2107, 12, 24)]
    [InlineData("73/287", 2018, 4, 15)]
    [InlineData("55/56", 2001, 12, 1)]
    [InlineData("72/31", 2018, 9, 21)]
    [InlineData("72/31", 2017, 8, 31)]
    [InlineData("217 A (III)", 1949, 12, 10)]
    [InlineData("2625 (XXV)", 1971, 10, 24)]
    [InlineData("S-10/2", 1979, 6, 30)]
    [InlineData("3201 (S-VI)", 1975, 5, 1)]
    [InlineData("ES-11/1", 2021, 3, 2)]
    public void A_day_outside_the_session_is_not(string number, int year, int month, int day)
        => Assert.False(IsPossible(number, year, month, day));

    [Theory]
    [InlineData("S-99/1")]
    [InlineData("ES-99/1")]
    [InlineData("217 A (IIII)")]
    public void Of_a_session_that_is_not_known_every_day_is_possible(string number)
        => Assert.True(IsPossible(number, 1900, 1, 1));

    [Fact]
    public void From_the_first_to_the_twentieth_of_September_two_sessions_are_possible()
    {
        Assert.True(IsPossible("72/1", 2018, 9, 15));
        Assert.True(IsPossible("73/1", 2018, 9, 15));
    }

    [Fact]
    public void The_nearest_possible_date_has_the_same_day_and_month()
    {
        Assert.Equal(new CalendarDate(2017, 12, 24), SessionCalendar.Nearest(SessionCalendar.Regular(72), new DateToken(0, 0, 2107, 12, 24)));
        Assert.Equal(new CalendarDate(2019, 4, 15), SessionCalendar.Nearest(SessionCalendar.Regular(73), new DateToken(0, 0, 2018, 4, 15)));
    }

    private static bool IsPossible(string number, int year, int month, int day)
    {
        Assert.True(NumberReader.TryReadAt(number, 0, out var token));
        return SessionCalendar.IsPossible(SessionCalendar.SpansOf(token.Session), new CalendarDate(year, month, day));
    }
}
