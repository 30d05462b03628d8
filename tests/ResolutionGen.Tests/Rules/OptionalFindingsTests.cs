using System.Linq;

namespace ResolutionGen.Tests;

public class OptionalFindingsTests
{
    private static readonly string RepeatedLead = RuleTest.English(operative: "Decides to return to the the matter;\n\n2. Decides to close it.");

    [Fact]
    public void Findings_are_those_of_rules_that_are_on_by_default()
        => Assert.Equal(["RG0702"], ResolutionDocument.Parse(RepeatedLead).Findings.Select(finding => finding.RuleId));

    [Fact]
    public void What_rules_find_that_are_off_by_default_stands_apart()
    {
        var finding = Assert.Single(ResolutionDocument.Parse(RepeatedLead).OptionalFindings);
        Assert.Equal(("RG0506", RuleSeverity.None, "op2"), (finding.RuleId, finding.Severity, finding.Element));
    }

    [Fact]
    public void Every_rule_is_asked_in_one_of_the_two()
        => Assert.Equal(["RG0208", "RG0406", "RG0503", "RG0506"], RuleCatalog.All.Where(rule => rule.IsOptional).Select(rule => rule.Id));

    [Fact]
    public void A_text_that_cannot_be_read_is_not_judged_by_them_either()
        => Assert.Empty(TextJudgement.Of(RepeatedLead + new string('\uFFFD', 200), "a.txt").FindOptional());

    [Fact]
    public void A_file_that_is_named_and_no_resolution_is_reported_whatever_they_find()
    {
        var judgement = TextJudgement.Of("The document that the office of the city and of the harbour has read with the others is at https://undocs.org/A/RES/72/31 for all.\n", "a.txt");
        Assert.Equal(["RG0208"], judgement.FindOptional().Select(finding => finding.RuleId));
        Assert.Contains(judgement.FindingsFor(isNamed: true)!, finding => finding.RuleId is "RG0001");
    }
}
