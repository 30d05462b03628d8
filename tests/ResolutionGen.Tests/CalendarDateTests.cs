using System;

namespace ResolutionGen.Tests;

public class CalendarDateTests
{
    [Fact]
    public void A_day_of_the_calendar_prints_in_iso_form()
        => Assert.Equal("2017-12-04", new CalendarDate(2017, 12, 4).ToString());

    [Fact]
    public void A_day_that_the_calendar_does_not_have_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2017, 11, 31));
        Assert.False(CalendarDate.TryCreate(2017, 2, 29, out _));
        Assert.True(CalendarDate.TryCreate(2016, 2, 29, out _));
    }
}
