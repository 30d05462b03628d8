namespace ResolutionGen.Tests;

public class RG0303ImpossibleDateTests
{
    private const string Id = "RG0303";

    [Theory]
    [InlineData("Recalling its resolution 67/56 of [|31 November 2012|],", "31 November 2012 is not a day of the calendar; November 2012 has 30 days")]
    [InlineData("Recalling the meeting of [|29 February 2015|],", "29 February 2015 is not a day of the calendar; February 2015 has 28 days")]
    [InlineData("Recalling the meeting of [|45 March 2015|],", "45 March 2015 is not a day of the calendar; March 2015 has 31 days")]
    [InlineData("Recalling its resolution 75/247 of [|31 December 202|],", "31 December 202 is not a day of the calendar: the year has lost a digit; did you mean 31 December 2020?")]
    public void An_impossible_day_is_reported(string paragraph, string message)
        => RuleTest.Reports(Id, RuleTest.English(paragraph), message);

    [Theory]
    [InlineData("回顾其[|2012 年 11 月 31日|]第67/56号决议，", "31 November 2012 is not a day of the calendar; November 2012 has 30 days")]
    [InlineData("回顾其[|2012年13月3日|]第67/56号决议，", "the date of 2012 has month 13; months end at 12")]
    public void An_impossible_Chinese_date_is_reported(string paragraph, string message)
        => RuleTest.Reports(Id, RuleTest.Chinese(paragraph), message);

    [Fact]
    public void The_closing_date_is_looked_at()
        => RuleTest.Reports(Id, RuleTest.English(date: "[|31 November 2017|]"), "31 November 2017 is not a day of the calendar; November 2017 has 30 days");

    [Fact]
    public void A_year_that_lost_a_digit_before_a_conjunction_is_reported()
        => RuleTest.Reports(Id, RuleTest.English("Recalling its resolutions 74/247 of [|31 December 202|] and 75/248 of 31 December 2020,"), "31 December 202 is not a day of the calendar: the year has lost a digit");

    [Theory]
    [InlineData("Recalling the meetings of 29 February 2016 and 30 November 2017,")]
    [InlineData("Recalling that on 3 May 150 delegates met, and May 31 2012,")]
    [InlineData("Recalling articles 31 and 32,")]
    public void Days_of_the_calendar_are_silent(string paragraph)
        => RuleTest.IsSilent(Id, RuleTest.English(paragraph));

    [Theory]
    [InlineData(Language.English, "Recalling its resolution 70/40 of [|31 November 2015|],")]
    [InlineData(Language.French, "Rappelant sa résolution 70/40 du [|31 novembre 2015|],")]
    [InlineData(Language.Spanish, "Recordando su resolución 70/40, de [|31 de noviembre de 2015|],")]
    [InlineData(Language.Russian, "ссылаясь на свою резолюцию 70/40 от [|31 ноября 2015 года|],")]
    [InlineData(Language.Chinese, "回顾其[|2015年11月31日|]第70/40号决议，")]
    [InlineData(Language.Arabic, "إذ تشير إلى قرارها 70/40 المؤرخ [|31 تشرين الثاني/نوفمبر 2015|]،")]
    public void A_day_too_many_is_found_in_every_language(Language language, string paragraph)
        => RuleTest.Reports(Id, LanguageFrame.Of(language).Text(paragraph), "31 November 2015 is not a day of the calendar; November 2015 has 30 days");
}
