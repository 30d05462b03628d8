namespace ResolutionGen.Tests;

public class DateReaderTests
{
    private static readonly LanguageTable English = LanguageTables.For(Language.English);
    private static readonly LanguageTable Chinese = LanguageTables.For(Language.Chinese);

    [Theory]
    [InlineData("3 December 2012")]
    [InlineData("3\u00A0December\u20092012")]
    [InlineData("3 December  2012, and")]
    [InlineData("\uFF13 December 2012")]
    public void An_English_date_is_read(string text)
        => Assert.Equal(new CalendarDate(2012, 12, 3), Read(text, English).Date);

    [Theory]
    [InlineData("2012年12月3日")]
    [InlineData("2012 年 12 月 3 日")]
    [InlineData("2012 年 12 月 3日第 67/56 号")]
    [InlineData("２０１２年１２月３日")]
    [InlineData("2012\u00A0年\u200E12月3日")]
    public void A_Chinese_date_is_read_whatever_its_blanks(string text)
        => Assert.Equal(new CalendarDate(2012, 12, 3), Read(text, Chinese).Date);

    [Fact]
    public void A_date_ends_at_its_last_character()
    {
        Assert.Equal("3 December 2012".Length, Read("3 December 2012, and", English).Length);
        Assert.Equal("2012 年 12 月 3日".Length, Read("2012 年 12 月 3日 第", Chinese).Length);
    }

    [Fact]
    public void A_date_inside_a_text_begins_where_it_is_asked_for()
    {
        Assert.True(DateReader.TryRead("of 3 December 2012", 3, English, out var token));
        Assert.Equal(new DateToken(3, 15, 2012, 12, 3), token);
    }

    [Theory]
    [InlineData("31 November 2012", 2012, 11, 31)]
    [InlineData("30 February 2012", 2012, 2, 30)]
    [InlineData("24 December 2107", 2107, 12, 24)]
    public void A_date_that_cannot_be_is_read_as_printed(string text, int year, int month, int day)
    {
        var token = Read(text, English);
        Assert.Equal((year, month, day), (token.Year, token.Month, token.Day));
    }

    [Fact]
    public void A_day_that_the_calendar_does_not_have_is_no_calendar_date()
    {
        Assert.Null(Read("31 November 2012", English).Date);
        Assert.Null(Read("2012年13月3日", Chinese).Date);
    }

    [Theory]
    [InlineData("December 2012")]
    [InlineData("3 Decembers 2012")]
    [InlineData("3 December")]
    [InlineData("3 December 12")]
    [InlineData("123 December 2012")]
    [InlineData("3 December 20123")]
    [InlineData("")]
    public void What_is_no_English_date_is_refused(string text)
        => Assert.False(DateReader.TryRead(text, 0, English, out _));

    [Theory]
    [InlineData("2012年12月")]
    [InlineData("12月3日")]
    [InlineData("2012年审议大会")]
    public void What_is_no_Chinese_date_is_refused(string text)
        => Assert.False(DateReader.TryRead(text, 0, Chinese, out _));

    [Theory]
    [InlineData(Language.French, "3 décembre 2012")]
    [InlineData(Language.Spanish, "3 de diciembre de 2012")]
    [InlineData(Language.Spanish, "3 de diciembre del 2012")]
    [InlineData(Language.Russian, "3 декабря 2012 года")]
    [InlineData(Language.Russian, "3 декабря 2012 г.")]
    [InlineData(Language.Arabic, "3 كانون الأول/ديسمبر 2012")]
    [InlineData(Language.Arabic, "3 كانون الأول/ ديسمبر 2012")]
    [InlineData(Language.Arabic, "3 كانون الأول / ديسمبر 2012")]
    [InlineData(Language.Arabic, "3 كانون الأول 2012")]
    [InlineData(Language.Arabic, "3 ديسمبر 2012")]
    [InlineData(Language.Arabic, "\u0663 كانون الأول/ديسمبر \u0662\u0660\u0661\u0662")]
    public void A_date_is_read_to_its_end_in_every_language(Language language, string text)
    {
        Assert.True(DateReader.TryRead(text + ", 5", 0, LanguageTables.For(language), out var token));
        Assert.Equal((new CalendarDate(2012, 12, 3), text.Length), (token.Date!.Value, token.Length));
    }

    [Theory]
    [InlineData(Language.French, "1er avril 2016")]
    [InlineData(Language.Spanish, "1º de abril de 2016")]
    [InlineData(Language.Spanish, "1 de abril de 2016")]
    [InlineData(Language.Russian, "1 апреля 2016 года")]
    [InlineData(Language.Arabic, "1 نيسان/أبريل 2016")]
    public void The_first_of_a_month_is_read_as_its_language_prints_it(Language language, string text)
        => Assert.Equal(new CalendarDate(2016, 4, 1), Read(text, LanguageTables.For(language)).Date);

    [Fact]
    public void Two_names_of_different_months_are_read_and_no_date_is_made_of_them()
    {
        var token = Read("3 تشرين الأول/نوفمبر 2012", LanguageTables.For(Language.Arabic));
        Assert.Equal((2012, 10, 11, 3, true), (token.Year, token.Month, token.OtherMonth, token.Day, token.HasTwoMonths));
        Assert.Null(token.Date);
    }

    private static DateToken Read(string text, LanguageTable table)
    {
        Assert.True(DateReader.TryRead(text, 0, table, out var token));
        return token;
    }
}
