using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Analyzers.Tests;

/// <summary>The severities of a global configuration, in memory.</summary>
internal sealed class TestSeverities(IReadOnlyDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        => TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        => severities.TryGetValue(diagnosticId, out severity);
}
