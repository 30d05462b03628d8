using System.Linq;

namespace ResolutionGen.Tests;

public class RG0604CitationDatesTests
{
    private const string Rule = "RG0604";

    [Fact]
    public void A_date_that_one_version_has_alone_is_reported()
    {
        var found = ProjectRuleTest.Reports(
            Rule,
            TideTables.With("fr", "23 décembre 2016", "[|25 décembre 2016|]"),
            "resolution 71/258 is dated 25 December 2016 in French alone; English, Spanish and Chinese have 23 December 2016; did you mean 23 December 2016?");
        Assert.Equal(["tides.en.txt", "tides.es.txt", "tides.zh.txt"], Assert.Single(found).Related.Select(place => place.Path));
    }

    [Fact]
    public void A_date_before_its_number_is_reported()
        => ProjectRuleTest.Reports(
            Rule,
            TideTables.With("zh", "2012年7月27日", "[|2012年6月27日|]"),
            "resolution 66/288 is dated 27 June 2012 in Chinese alone; English, French and Spanish have 27 July 2012; did you mean 27 July 2012?");

    [Fact]
    public void Two_versions_cannot_tell_which_of_them_is_wrong()
        => ProjectRuleTest.IsSilent(Rule, TideTables.Files("fr", "23 décembre 2016", "25 décembre 2016", ["en", "fr"]));

    [Fact]
    public void A_version_without_the_date_says_nothing()
        => ProjectRuleTest.IsSilent(Rule, [.. TideTables.Files("fr", " du 23 décembre 2016", "", ["fr"]), .. TideTables.Files("en", "23 December 2016", "25 December 2016", ["en", "zh"])]);
}
