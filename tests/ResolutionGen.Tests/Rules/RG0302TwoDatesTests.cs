namespace ResolutionGen.Tests;

public class RG0302TwoDatesTests
{
    private const string Id = "RG0302";

    [Fact]
    public void The_later_of_two_dates_is_reported_with_the_first_beside()
    {
        var text = RuleTest.English("Recalling its resolution 68/32 of 5 December 2013,", "Reaffirms its resolution 68/32 of [|10 December 2013|].");
        var finding = RuleTest.Reports(Id, text, "resolution 68/32 is dated 10 December 2013 here, but 5 December 2013 in pp1");
        Assert.Equal("the other date", Assert.Single(finding.Related).Message);
    }

    [Fact]
    public void The_date_that_stands_less_often_is_reported()
        => RuleTest.Reports(
            Id,
            RuleTest.Chinese("回顾其[|2013年12月10日|]第68/32号决议，", "重申其2013年12月5日第68/32号决议和2013年12月5日第68/32号决议。"),
            "resolution 68/32 is dated 10 December 2013 here, but 5 December 2013 in op1");

    [Theory]
    [InlineData("Recalling its resolution 68/32 of 5 December 2013,", "Reaffirms its resolution 68/32 of 5 December 2013 and 68/33 of 10 December 2013.")]
    [InlineData("Recalling its resolution 61/250 A of 22 December 2006,", "Reaffirms its resolution 61/250 B of 2 April 2007.")]
    [InlineData("Recalling its resolution 5/1 of 5 December 1950,", "Reaffirms Human Rights Council resolution 5/1 of 18 June 2007.")]
    [InlineData("Recalling Commission on Crime Prevention and Criminal Justice resolution 14/4 of 30 November 2018,", "Reaffirms Commission on Narcotic Drugs resolution 14/4 of 3 March 1999.")]
    [InlineData("Recalling its resolution 68/32 of 5 December 2013,", "Notes the report of the Secretary-General pursuant to resolution 68/32 of 10 March 2014.")]
    [InlineData("Recalling its resolution 54/18 of 17 November 1999,", "Takes note of resolution 54/18 of 12 October 2023.")]
    [InlineData("Recalling Economic and Social Council resolution 2004/25 of 21 July 2004,", "Takes note of resolution 2004/25 of 16 April 2004.")]
    [InlineData("Recalling its decision 60/519 of 8 December 2005,", "Reaffirms its decision 60/519.")]
    public void Equal_dates_other_parts_and_other_bodies_are_silent(string preambular, string operative)
        => RuleTest.IsSilent(Id, RuleTest.English(preambular, operative));

    [Theory]
    [InlineData(Language.English, "Recalling its resolution 70/40 of 3 December 2015,\n\nReaffirming its resolution 70/40 of [|13 December 2015|],")]
    [InlineData(Language.French, "Rappelant sa résolution 70/40 du 3 décembre 2015,\n\nRéaffirmant sa résolution 70/40 du [|13 décembre 2015|],")]
    [InlineData(Language.Spanish, "Recordando su resolución 70/40, de 3 de diciembre de 2015,\n\nReafirmando su resolución 70/40, de [|13 de diciembre de 2015|],")]
    [InlineData(Language.Russian, "ссылаясь на свою резолюцию 70/40 от 3 декабря 2015 года,\n\nподтверждая свою резолюцию 70/40 от [|13 декабря 2015 года|],")]
    [InlineData(Language.Chinese, "回顾其2015年12月3日第70/40号决议，\n\n重申其[|2015年12月13日|]第70/40号决议，")]
    [InlineData(Language.Arabic, "إذ تشير إلى قرارها 70/40 المؤرخ 3 كانون الأول/ديسمبر 2015،\n\nوإذ تؤكد من جديد قرارها 70/40 المؤرخ [|13 كانون الأول/ديسمبر 2015|]،")]
    public void Two_dates_are_found_in_every_language(Language language, string paragraphs)
        => RuleTest.Reports(Id, LanguageFrame.Of(language).Text(paragraphs), "resolution 70/40 is dated 13 December 2015 here, but 3 December 2015 in pp1");
}
