using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionGen.Analyzers.Tests;

/// <summary>The options of a project and its files in memory.</summary>
internal sealed class TestOptionsProvider(AnalyzerConfigOptions globalOptions, IReadOnlyDictionary<string, AnalyzerConfigOptions> byPath) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => globalOptions;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => TestOptions.Empty;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => byPath.GetValueOrDefault(textFile.Path, TestOptions.Empty);
}
