using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Analyzers;

/// <summary>The rules of the core as the compiler describes them.</summary>
internal static class RuleDescriptors
{
    /// <summary>The category of every rule begins with this, so that a category of another analyzer is never meant.</summary>
    public const string CategoryPrefix = "ResolutionGen.";

    private const string CodeCategory = "Code";

    // The core makes the whole message, so that the command line says the same.
    private const string MessageFormat = "{0}";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        RuleCatalog.All.ToImmutableDictionary(rule => rule.Id, rule => Describe(rule, rule.DefaultSeverity != RuleSeverity.None), StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> EnabledById =
        RuleCatalog.All.ToImmutableDictionary(rule => rule.Id, rule => Describe(rule, isEnabledByDefault: true), StringComparer.Ordinal);

    /// <summary>The rules of texts and projects.</summary>
    public static ImmutableArray<DiagnosticDescriptor> ForTexts { get; } = Select(rule => !IsForCode(rule));

    /// <summary>The rules of C# code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> ForCode { get; } = Select(IsForCode);

    public static DiagnosticDescriptor For(RuleDescriptor rule) => ById[rule.Id];

    /// <summary>The descriptor for a file that asks for a rule: the compiler drops findings of rules that are off by default.</summary>
    public static DiagnosticDescriptor Enabled(RuleDescriptor rule) => EnabledById[rule.Id];

    public static DiagnosticSeverity ToDiagnosticSeverity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Describe(RuleDescriptor rule, bool isEnabledByDefault) => new(
        rule.Id,
        rule.Title,
        MessageFormat,
        CategoryPrefix + rule.Category,
        ToDiagnosticSeverity(rule.DefaultSeverity),
        isEnabledByDefault,
        helpLinkUri: RuleHelp.LinkTo(rule));

    private static ImmutableArray<DiagnosticDescriptor> Select(Func<RuleDescriptor, bool> predicate)
        => RuleCatalog.All.Where(predicate).Select(For).ToImmutableArray();

    private static bool IsForCode(RuleDescriptor rule) => string.Equals(rule.Category, CodeCategory, StringComparison.Ordinal);
}
