namespace ResolutionGen.Tests;

public class RG0406NotInProjectTests
{
    [Fact]
    public void It_is_off_by_default() => Assert.Equal(RuleSeverity.None, new RG0406NotInProject().Descriptor.DefaultSeverity);

    [Fact]
    public void A_cited_resolution_without_a_text_is_reported_and_nothing_else()
        => ProjectRuleTest.Reports(
            "RG0406",
            [
                ("a.txt", RuleTest.English(operative: "Recalls resolutions [|70/1|] and 70/2, decision 60/519 and document A/70/123.")),
                ("b.txt", RuleTest.English(number: "70/2", date: "4 December 2015")),
            ],
            "A/RES/70/1 is not in the project");
}
