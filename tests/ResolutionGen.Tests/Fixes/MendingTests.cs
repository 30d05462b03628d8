using System;
using System.Linq;
using Edit = ResolutionGen.TextEdit;

namespace ResolutionGen.Tests;

public class MendingTests
{
    [Fact]
    public void Findings_of_several_rules_are_mended_together_at_the_places_of_the_text_as_it_was()
    {
        var text = "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the the Declaration,¹\n\nNoting the study,²\n\n1. Decides to to act;\n\n2. Requests a report.\n\n__________________\n¹ A/71/1.\n¹ A/71/2.\n";

        var mending = Mending.Of(ResolutionDocument.Parse(text));

        Assert.Equal(
            text.Replace("the the", "the", StringComparison.Ordinal).Replace("to to", "to", StringComparison.Ordinal).Replace("¹ A/71/2", "² A/71/2", StringComparison.Ordinal),
            mending.Document.Text);
        Assert.Equal(["the", "to", "¹"], mending.Mended.Select(found => text.Substring(found.Finding.Span.Start, found.Finding.Span.Length)));
        Assert.Empty(mending.Document.Findings);
    }

    [Fact]
    public void A_text_without_certain_repairs_stays_the_same()
    {
        var document = ResolutionDocument.Parse(RuleTest.English(operative: "Decides to return to A/71/;"));

        Assert.NotEmpty(document.Findings);
        Assert.Same(document, Mending.Of(document).Document);
    }

    [Fact]
    public void A_fix_after_which_the_finding_stays_is_no_fix()
    {
        var document = ResolutionDocument.Parse(RuleTest.English(operative: "Welcomes the the report;"));
        var finding = Assert.Single(document.Findings, found => found.RuleId is "RG0702");

        Assert.Null(Mending.TryMend(document, [new MendedFinding(finding, new TextFix("Repeat", finding.Span, "the"))]));
    }

    [Fact]
    public void A_fix_that_makes_another_finding_is_no_fix()
    {
        var document = ResolutionDocument.Parse(RuleTest.English(operative: "Welcomes the the report;"));
        var finding = Assert.Single(document.Findings, found => found.RuleId is "RG0702");

        Assert.Null(Mending.TryMend(document, [new MendedFinding(finding, new TextFix("Cite", finding.Span, "A/71/"))]));
    }

    [Fact]
    public void Edits_that_touch_each_other_are_refused()
    {
        Assert.False(TextEdits.AreApart([new Edit(new SourceSpan(0, 3), ""), new Edit(new SourceSpan(2, 3), "")]));
        Assert.False(TextEdits.AreApart([new Edit(new SourceSpan(3, 0), "a"), new Edit(new SourceSpan(3, 0), "b")]));
        Assert.True(TextEdits.AreApart([new Edit(new SourceSpan(3, 2), "a"), new Edit(new SourceSpan(0, 3), "b")]));
    }

    [Fact]
    public void Every_repair_has_a_rule_of_texts()
        => Assert.All(TextFixes.Repairs, repair => Assert.Contains(TextRules.All, rule => string.Equals(rule.Descriptor.Id, repair.RuleId, StringComparison.Ordinal)));

    [Fact]
    public void Many_findings_are_mended_in_linear_time()
    {
        var text = RuleTest.English(operative: string.Concat(Enumerable.Repeat("welcomes the the report and ", 20_000)) + "ends;");

        var mending = Mending.Of(ResolutionDocument.Parse(text));

        Assert.Equal(20_000, mending.Mended.Count);
        Assert.DoesNotContain("the the", mending.Document.Text, StringComparison.Ordinal);
    }
}
