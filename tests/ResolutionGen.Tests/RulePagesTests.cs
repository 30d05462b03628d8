using System;
using System.IO;
using System.Linq;

namespace ResolutionGen.Tests;

public class RulePagesTests
{
    private const string KnownKey = "resolutiongen_known = ";

    private static readonly string[] Sections = ["## Why", "## Example", "## How to fix", "## How to silence"];

    public static TheoryData<string> Rules => new(RuleCatalog.All.Select(rule => rule.Id));

    public static TheoryData<string> PagesWithTexts => new(RulePage.All().Where(page => page.HasTexts).Select(page => page.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_first_line_of_a_page_has_id_title_and_default_of_its_rule(string id)
    {
        var rule = RuleCatalog.All.Single(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));

        Assert.Equal($"# {rule.Id}: {rule.Title} ({DefaultOf(rule)})", RulePage.Read(id).Lines[0]);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_says_why_shows_an_example_and_says_how_to_fix_and_to_silence(string id)
        => Assert.Equal(Sections, RulePage.Read(id).Lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ToArray());

    [Fact]
    public void There_is_no_page_without_a_rule()
        => Assert.Equal(
            RuleCatalog.All.Select(rule => rule.Id).ToArray(),
            RulePage.All().Select(page => page.Id).Order(StringComparer.Ordinal).ToArray());

    [Fact]
    public void The_table_of_the_README_lists_every_rule_as_it_is()
        => Assert.Equal(
            RuleCatalog.All.Select(rule => $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {rule.Title} | {DefaultOf(rule)} |").ToArray(),
            File.ReadLines(Path.Combine(RulePage.RepositoryRoot, "README.md")).Where(line => line.StartsWith("| [RG", StringComparison.Ordinal)).ToArray());

    [Theory]
    [MemberData(nameof(PagesWithTexts))]
    public void The_example_of_a_page_reports_its_rule_and_nothing_else(string id)
        => Assert.All(RulePage.Read(id).Judge("reported").Select(finding => finding.RuleId).DefaultIfEmpty("nothing"), rule => Assert.Equal(id, rule));

    [Theory]
    [MemberData(nameof(PagesWithTexts))]
    public void The_entry_that_a_page_shows_for_a_known_defect_names_the_element_of_its_example(string id)
    {
        var page = RulePage.Read(id);
        var entry = page.Lines.SingleOrDefault(line => line.StartsWith(KnownKey, StringComparison.Ordinal))?.Substring(KnownKey.Length);

        Assert.Contains(entry, page.Judge("reported").Select(finding => finding.Element is null ? null : id + "@" + finding.Element), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PagesWithTexts))]
    public void The_mended_example_is_silent(string id)
        => Assert.Empty(RulePage.Read(id).Judge("mended").Select(finding => finding.RuleId + " " + finding.Message).ToArray());

    private static string DefaultOf(RuleDescriptor rule) => rule.DefaultSeverity == RuleSeverity.None ? "Off" : rule.DefaultSeverity.ToString();
}
