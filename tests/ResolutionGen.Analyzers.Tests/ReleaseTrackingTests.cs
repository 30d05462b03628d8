using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Analyzers.Tests;

/// <summary>The build's own tracking of releases does not see descriptors that are made from the core's rules.</summary>
public class ReleaseTrackingTests
{
    private const string Unshipped = "src/ResolutionGen.Analyzers/AnalyzerReleases.Unshipped.md";
    private const string Shipped = "src/ResolutionGen.Analyzers/AnalyzerReleases.Shipped.md";

    [Fact]
    public void Every_rule_is_in_the_next_release_or_in_an_earlier_one()
    {
        var shipped = Repository.Read(Shipped).Split('\n').Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var expected = new StringBuilder()
            .Append("; Unshipped analyzer release\n")
            .Append("; https://github.com/dotnet/roslyn-analyzers/blob/main/src/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md\n\n")
            .Append("### New Rules\n\n")
            .Append("Rule ID | Category | Severity | Notes\n")
            .Append("--------|----------|----------|-------\n");
        foreach (var rule in RuleDescriptors.ForTexts.Concat(RuleDescriptors.ForCode).Where(rule => !shipped.Contains(rule.Id)).OrderBy(rule => rule.Id, StringComparer.Ordinal))
            expected.Append(rule.Id).Append(" | ").Append(rule.Category).Append(" | ").Append(Severity(rule)).Append(" | ").Append(rule.Title).Append('\n');
        Repository.AssertHolds(Unshipped, expected.ToString());
    }

    private static string Severity(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled";
}
