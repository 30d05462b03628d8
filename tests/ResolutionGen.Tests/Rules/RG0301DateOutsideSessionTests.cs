namespace ResolutionGen.Tests;

public class RG0301DateOutsideSessionTests
{
    private const string Id = "RG0301";

    [Theory]
    [InlineData("Recalling its resolution 71/256 of [|24 December 2107|],", "resolution 71/256 is dated 24 December 2107, but session 71 lasted from September 2016 to September 2017; did you mean 24 December 2016?")]
    [InlineData("Recalling General Assembly resolution 55/56 of [|1 December 2001|],", "resolution 55/56 is dated 1 December 2001, but session 55 lasted from September 2000 to September 2001; did you mean 1 December 2000?")]
    [InlineData("Recalling its decision 70/561 of [|16 April 2015|],", "decision 70/561 is dated 16 April 2015, but session 70 lasted from September 2015 to September 2016; did you mean 16 April 2016?")]
    [InlineData("Recalling its resolution 217 A (III) of [|10 December 1984|],", "resolution 217 A (III) is dated 10 December 1984, but session III was held from 1948 to 1949; did you mean 10 December 1948?")]
    [InlineData("Recalling its resolution S-10/2 of [|30 June 1987|],", "resolution S-10/2 is dated 30 June 1987, but session S-10 was held in 1978; did you mean 30 June 1978?")]
    [InlineData("Recalling its resolution ES-10/2 of [|25 April 1979|],", "resolution ES-10/2 is dated 25 April 1979, but session ES-10 opened in April 1997; did you mean 25 April 1997?")]
    [InlineData("Recalling its resolutions 67/56 of 3 December 2012 and 68/46 of [|5 December 2014|],", "resolution 68/46 is dated 5 December 2014, but session 68 lasted from September 2013 to September 2014; did you mean 5 December 2013?")]
    public void A_date_outside_the_session_is_reported_with_the_nearest_that_fits(string paragraph, string message)
        => Assert.Equal("the cited number", Assert.Single(RuleTest.Reports(Id, RuleTest.English(paragraph), message).Related).Message);

    [Fact]
    public void The_date_before_a_Chinese_number_is_judged()
        => RuleTest.Reports(
            Id,
            RuleTest.Chinese("回顾其[|2012 年 12 月 3 日|]第 68/46 号和2014年12月2日第69/41号决议，"),
            "resolution 68/46 is dated 3 December 2012, but session 68 lasted from September 2013 to September 2014; did you mean 3 December 2013?");

    [Theory]
    [InlineData("Recalling its resolutions 67/56 of 3 December 2012 and 71/258 of 23 December 2016,")]
    [InlineData("Recalling its resolution 71/315 of 15 September 2017 and its resolution 70/1 of 15 September 2015,")]
    [InlineData("Recalling its resolution ES-10/24 of 18 September 2024,")]
    [InlineData("Recalling Human Rights Council resolutions 5/1 of 18 June 2007, 24/22 of 27 September 2013 and S-25/1 of 21 October 2016,")]
    [InlineData("Recalling its resolution 60/1 and Human Rights Council resolution 23/26 of 14 June 2013, and resolution 24/22 of 27 September 2013,")]
    [InlineData("Recalling Commission on Narcotic Drugs resolution 54/1 of 25 March 2017,")]
    [InlineData("Recalling resolution 48/110 of 10 March 2017 of the Statistical Commission,")]
    [InlineData("Noting that through its resolution 34/18 of 12 October 2016, the Human Rights Council submitted a report,")]
    [InlineData("Recalling resolution 42/22 of 26 September 2019,")]
    [InlineData("Noting the report pursuant to its resolution 68/32 of 10 March 2017,")]
    [InlineData("Recalling its resolutions 70/246 and 71/31 of 5 December 2016,")]
    [InlineData("Recalling its resolution 70/1, adopted in New York, and the meeting of 3 May 1999,")]
    [InlineData("Recalling its resolution S-99/1 of 3 May 1999,")]
    public void Dates_of_the_session_and_numbers_of_other_bodies_are_silent(string paragraph)
        => RuleTest.IsSilent(Id, RuleTest.English(paragraph));

    [Theory]
    [InlineData(Language.English, "Recalling its resolution 70/40 of [|3 December 2012|],")]
    [InlineData(Language.French, "Rappelant sa résolution 70/40 du [|3 décembre 2012|],")]
    [InlineData(Language.Spanish, "Recordando su resolución 70/40, de [|3 de diciembre de 2012|],")]
    [InlineData(Language.Russian, "ссылаясь на свою резолюцию 70/40 от [|3 декабря 2012 года|],")]
    [InlineData(Language.Chinese, "回顾其[|2012年12月3日|]第70/40号决议，")]
    [InlineData(Language.Arabic, "إذ تشير إلى قرارها 70/40 المؤرخ [|3 كانون الأول/ديسمبر 2012|]،")]
    public void A_date_outside_the_session_is_found_in_every_language(Language language, string paragraph)
        => RuleTest.Reports(Id, LanguageFrame.Of(language).Text(paragraph), "resolution 70/40 is dated 3 December 2012, but session 70 lasted from September 2015 to September 2016; did you mean 3 December 2015?");
}
