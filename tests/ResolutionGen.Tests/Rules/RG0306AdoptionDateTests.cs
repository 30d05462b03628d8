namespace ResolutionGen.Tests;

public class RG0306AdoptionDateTests
{
    private const string Id = "RG0306";

    [Fact]
    public void A_closing_date_outside_the_session_is_reported()
        => RuleTest.Reports(
            Id,
            RuleTest.English(date: "[|4 December 2018|]"),
            "resolution 72/31 is dated 4 December 2018, but session 72 lasted from September 2017 to September 2018; did you mean 4 December 2017?");

    [Fact]
    public void A_Chinese_closing_date_is_judged_too()
        => RuleTest.Reports(
            Id,
            RuleTest.Chinese(date: "[|2016 年 12 月 4日|]"),
            "resolution 72/31 is dated 4 December 2016, but session 72 lasted from September 2017 to September 2018; did you mean 4 December 2017?");

    [Fact]
    public void A_masthead_that_disagrees_is_reported_at_the_closing_line()
    {
        var text = RuleTest.English(date: "[|4 December 2017|]", masthead: "Resolution adopted by the General Assembly on 5 December 2017");
        var finding = RuleTest.Reports(Id, text, "the closing line gives 4 December 2017 as the date of adoption, the masthead 5 December 2017");
        Assert.Equal("date in the masthead", Assert.Single(finding.Related).Message);
    }

    [Theory]
    [InlineData("72/31", "4 December 2017")]
    [InlineData("72/315", "17 September 2018")]
    [InlineData("73/1", "17 September 2018")]
    [InlineData("S-32/1", "2 June 2021")]
    [InlineData("S-99/1", "2 June 1950")]
    public void Dates_of_the_session_are_silent(string number, string date)
        => RuleTest.IsSilent(Id, RuleTest.English(number: number, date: date));

    [Fact]
    public void An_equal_date_in_the_masthead_is_silent()
        => RuleTest.IsSilent(Id, RuleTest.English(masthead: "Resolution adopted by the General Assembly on 4 December 2017"));

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void A_closing_date_outside_the_session_is_found_in_every_language(Language language)
    {
        var frame = LanguageFrame.Of(language);
        var text = frame.Text(date: "[|" + frame.Date.Replace("2017", "2014", System.StringComparison.Ordinal) + "|]");
        RuleTest.Reports(Id, text, "resolution 72/31 is dated 4 December 2014, but session 72 lasted from September 2017 to September 2018; did you mean 4 December 2017?");
    }
}
