using System;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Mends made-up texts.</summary>
internal static class FixTest
{
    /// <summary>All findings of a rule have a certain repair, and the text with them is this one.</summary>
    public static void Mends(string ruleId, string text, string mended, params string[] titles)
    {
        var document = ResolutionDocument.Parse(text);
        var findings = document.Findings.Where(finding => string.Equals(finding.RuleId, ruleId, StringComparison.Ordinal)).ToArray();
        var mending = Mending.Of(document, findings);
        Assert.Equal(mended, mending.Document.Text);
        Assert.Equal(titles, mending.Mended.Select(found => found.Fix.Title));
        Assert.DoesNotContain(mending.Document.Findings, finding => string.Equals(finding.RuleId, ruleId, StringComparison.Ordinal));
    }

    /// <summary>The rule finds something, and nothing certain can be done.</summary>
    public static void Leaves(string ruleId, string text)
    {
        var document = ResolutionDocument.Parse(text);
        var finding = document.Findings.First(candidate => string.Equals(candidate.RuleId, ruleId, StringComparison.Ordinal));
        Assert.Null(TextFixes.For(document, finding));
        Assert.DoesNotContain(Mending.Of(document).Mended, found => string.Equals(found.Finding.RuleId, ruleId, StringComparison.Ordinal));
    }

    /// <summary>What is offered for the only finding of a rule.</summary>
    public static string[] Offers(string ruleId, string text)
    {
        var document = ResolutionDocument.Parse(text);
        var finding = Assert.Single(document.Findings, candidate => string.Equals(candidate.RuleId, ruleId, StringComparison.Ordinal));
        return [.. TextFixes.Offer(document, finding).Select(fix => fix.Title)];
    }
}
