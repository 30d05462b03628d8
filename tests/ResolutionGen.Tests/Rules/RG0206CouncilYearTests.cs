namespace ResolutionGen.Tests;

public class RG0206CouncilYearTests
{
    private const string Id = "RG0206";

    [Fact]
    public void Another_year_than_that_of_the_date_is_reported_with_the_date_beside()
    {
        var text = RuleTest.English("Recalling Security Council resolution [|1325 (2001)|] of 31 October 2000,");
        var finding = RuleTest.Reports(Id, text, "Security Council resolution 1325 (2001) carries the year 2001, but its date is 31 October 2000; did you mean 1325 (2000)?");
        Assert.Equal("the date", Assert.Single(finding.Related).Message);
    }

    [Fact]
    public void Chinese_dates_before_the_number_count()
        => RuleTest.Reports(
            Id,
            RuleTest.Chinese("回顾安全理事会2000年10月31日第[|1325(2001)|]号决议，"),
            "Security Council resolution 1325 (2001) carries the year 2001, but its date is 31 October 2000; did you mean 1325 (2000)?");

    [Theory]
    [InlineData("Recalling Security Council resolutions 1325 (2000) of 31 October 2000 and 1820 (2008) of 19 June 2008,")]
    [InlineData("Recalling Security Council resolutions 1325 (2000) and 1820 (2008) of 19 June 2008,")]
    [InlineData("Recalling Security Council resolution 1325 (2000),")]
    public void Equal_years_and_missing_dates_are_silent(string paragraph)
        => RuleTest.IsSilent(Id, RuleTest.English(paragraph));

    [Theory]
    [InlineData(Language.English, "Recalling Security Council resolution [|1325 (2001)|] of 31 October 2000,")]
    [InlineData(Language.French, "Rappelant la résolution [|1325 (2001)|] du Conseil de sécurité, en date du 31 octobre 2000,")]
    [InlineData(Language.Spanish, "Recordando la resolución [|1325 (2001)|] del Consejo de Seguridad, de 31 de octubre de 2000,")]
    [InlineData(Language.Russian, "ссылаясь на резолюцию [|1325 (2001)|] Совета Безопасности от 31 октября 2000 года,")]
    [InlineData(Language.Chinese, "回顾安全理事会2000年10月31日第[|1325 (2001)|]号决议，")]
    [InlineData(Language.Arabic, "إذ تشير إلى قرار مجلس الأمن [|1325 (2001)|] المؤرخ 31 تشرين الأول/أكتوبر 2000،")]
    public void Another_year_is_found_in_every_language(Language language, string paragraph)
        => RuleTest.Reports(Id, LanguageFrame.Of(language).Text(paragraph), "Security Council resolution 1325 (2001) carries the year 2001, but its date is 31 October 2000; did you mean 1325 (2000)?");
}
