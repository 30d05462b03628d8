namespace ResolutionGen.Tests;

public class RG0307DateOfCitedTextTests
{
    private const string Rule = "RG0307";
    private static readonly string Cited = RuleTest.English(number: "71/258", date: "23 December 2016");

    private static string Citing(string words) => RuleTest.English(preambular: $"Recalling its {words},");

    [Fact]
    public void A_date_other_than_that_of_the_cited_text_is_reported()
    {
        var found = ProjectRuleTest.Reports(
            Rule,
            [("a.txt", Citing("resolution 71/258 of [|25 December 2016|]")), ("b.txt", Cited)],
            "resolution 71/258 is dated 25 December 2016, but its text in b.txt was adopted on 23 December 2016; did you mean 23 December 2016?");
        var related = Assert.Single(Assert.Single(found).Related);
        Assert.Equal(("b.txt", "23 December 2016"), (related.Path, Cited.Substring(related.Span.Start, related.Span.Length)));
    }

    [Fact]
    public void The_same_date_is_right() => ProjectRuleTest.IsSilent(Rule, ("a.txt", Citing("resolution 71/258 of 23 December 2016")), ("b.txt", Cited));

    [Fact]
    public void Language_versions_that_disagree_say_nothing()
        => ProjectRuleTest.IsSilent(Rule, ("a.txt", Citing("resolution 71/258 of 25 December 2016")), ("b.txt", Cited), ("c.txt", RuleTest.Chinese(number: "71/258", date: "2016年12月22日")));

    [Fact]
    public void A_date_that_RG0301_reports_is_not_reported_again()
        => ProjectRuleTest.IsSilent(Rule, ("a.txt", Citing("resolution 71/258 of 25 December 2015")), ("b.txt", Cited));

    [Fact]
    public void A_number_that_may_be_another_bodys_is_not_judged()
        => ProjectRuleTest.IsSilent(Rule, ("a.txt", RuleTest.English(preambular: "Recalling Human Rights Council resolution 31/12 of 24 March 2016,")), ("b.txt", RuleTest.English(number: "31/12", date: "29 November 1976")));

    [Fact]
    public void A_decision_of_the_same_number_is_another_document()
        => ProjectRuleTest.IsSilent(Rule, ("a.txt", Citing("decision 71/258 of 25 December 2016")), ("b.txt", Cited));

    [Theory]
    [InlineData("71/258\t2016-12-23\n", "resolution 71/258 of [|25 December 2016|]", "resolution 71/258 is dated 25 December 2016, but the registry has 23 December 2016; did you mean 23 December 2016?")]
    [InlineData("71/558\t2016-12-23\n", "decision 71/558 of [|25 December 2016|]", "decision 71/558 is dated 25 December 2016, but the registry has 23 December 2016; did you mean 23 December 2016?")]
    public void A_date_other_than_that_of_the_registry_is_reported(string registry, string words, string message)
        => ProjectRuleTest.Reports(Rule, AdoptionRegistry.Parse(registry), [("a.txt", Citing(words))], message);

    [Theory]
    [InlineData("71/258\t2016-12-25\n")]
    [InlineData("71/258\t2016-12-23\t2\n71/258\t2016-12-25\t1\n")]
    [InlineData("71/259\t2016-12-23\n")]
    public void A_registry_that_agrees_or_does_not_know_is_silent(string registry)
        => ProjectRuleTest.Reports(Rule, AdoptionRegistry.Parse(registry), [("a.txt", Citing("resolution 71/258 of 25 December 2016"))]);

    [Fact]
    public void A_date_that_the_text_or_the_registry_has_is_right()
        => ProjectRuleTest.Reports(Rule, AdoptionRegistry.Parse("71/258\t2016-12-25\n"), [("a.txt", Citing("resolution 71/258 of 25 December 2016")), ("b.txt", Cited)]);
}
