using System.Linq;

namespace ResolutionGen.Tests;

public class RG0602FootnotesTests
{
    private const string Rule = "RG0602";

    [Fact]
    public void A_lost_footnote_is_reported_at_its_marker()
    {
        var found = ProjectRuleTest.Reports(
            Rule,
            TideTables.With("fr", "général² ;", "général[|²|] ;").Select(file => (file.Path, file.Path.Contains(".fr.", System.StringComparison.Ordinal) ? file.Text.Replace("² A/72/906.\n", "", System.StringComparison.Ordinal) : file.Text)).ToArray(),
            "footnote 2 is missing; English, Spanish and Chinese have it");
        Assert.Equal("op1", Assert.Single(found).Element);
        Assert.Equal(["footnote 2 in English", "footnote 2 in Spanish", "footnote 2 in Chinese"], found[0].Related.Select(place => place.Message));
    }

    [Fact]
    public void A_footnote_lost_with_its_marker_is_reported_at_the_label_that_follows()
        => ProjectRuleTest.Reports(
            Rule,
            TideTables.With("zh", "² A/72/906。\n³", "[|³|]").Select(file => (file.Path, file.Text.Replace("报告；²", "报告；", System.StringComparison.Ordinal))).ToArray(),
            "footnote 2 is missing; English, French and Spanish have it");

    [Fact]
    public void Footnotes_lost_at_the_end_are_reported_at_the_last_label()
        => ProjectRuleTest.Reports(
            Rule,
            TideTables.With("es", "² A/72/906.\n³ A/72/907.\n", "[|²|] A/72/906.\n").Select(file => (file.Path, file.Text.Replace("cuestión³", "cuestión", System.StringComparison.Ordinal))).ToArray(),
            "the footnotes end at 2; English, French and Chinese have 1 more, up to 3");

    [Fact]
    public void Equal_versions_are_right() => ProjectRuleTest.IsSilent(Rule, TideTables.With("en", "1.", "1."));
}
