using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionGen.Analyzers;

/// <summary>Turns a finding into a diagnostic.</summary>
internal static class FindingReport
{
    /// <summary>The property of the diagnostic that holds the canonical path of the element concerned, as <c>resolutiongen_known</c> wants it.</summary>
    public const string ElementProperty = "Element";

    /// <param name="finding">The finding.</param>
    /// <param name="file">The file it is in.</param>
    /// <param name="severity">The severity that the user gave the rule in this file; null for its default.</param>
    /// <param name="options">Where the other files are found.</param>
    public static Diagnostic Create(Finding finding, AdditionalText file, RuleSeverity? severity, AnalyzerOptions options)
    {
        var descriptor = severity is null ? RuleDescriptors.For(finding.Rule) : RuleDescriptors.Enabled(finding.Rule);
        return Diagnostic.Create(
            descriptor,
            FindingLocator.Locate(file, finding.Span),
            severity is { } wanted ? RuleDescriptors.ToDiagnosticSeverity(wanted) : descriptor.DefaultSeverity,
            FindingLocator.LocateRelated(file, finding, options),
            finding.Element is null ? null : ImmutableDictionary.Create<string, string?>(StringComparer.Ordinal).Add(ElementProperty, finding.Element),
            finding.Message);
    }
}
