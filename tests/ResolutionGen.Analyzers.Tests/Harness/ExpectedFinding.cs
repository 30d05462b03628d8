using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionGen.Analyzers.Tests;

/// <summary>A finding as a test states it.</summary>
internal sealed record ExpectedFinding(string Path, TextSpan Span, string Rule, DiagnosticSeverity Severity, string Message)
{
    public static ExpectedFinding From(Diagnostic diagnostic)
        => new(diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan, diagnostic.Id, diagnostic.Severity, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    public override string ToString() => $"{Path}{Span}: {Severity} {Rule}: {Message}";
}
