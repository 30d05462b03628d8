using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Analyzers;

/// <summary>The rules that are off by default. They look at a text only where somebody switched one of them on.</summary>
internal static class OptionalRules
{
    public static HashSet<string> Ids { get; } = new(RuleCatalog.All.Where(rule => rule.IsOptional).Select(rule => rule.Id), StringComparer.Ordinal);

    /// <summary>Whether the project switches one on: by <c>dotnet_diagnostic.RGnnnn.severity</c> in a global configuration, by <c>WarningsAsErrors</c> or by a rule set.</summary>
    public static bool AreSwitchedOnBy(CompilationOptions options, CancellationToken cancellation)
        => Ids.Any(id => IsOn(options.SpecificDiagnosticOptions, id) || IsOn(options.SyntaxTreeOptionsProvider, id, cancellation));

    private static bool IsOn(IReadOnlyDictionary<string, ReportDiagnostic> specific, string id) => specific.TryGetValue(id, out var report) && IsOn(report);

    private static bool IsOn(SyntaxTreeOptionsProvider? provider, string id, CancellationToken cancellation)
        => provider is not null && provider.TryGetGlobalDiagnosticValue(id, cancellation, out var report) && IsOn(report);

    private static bool IsOn(ReportDiagnostic report) => report is not (ReportDiagnostic.Default or ReportDiagnostic.Suppress);
}
