using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionGen.Analyzers.Tests;

/// <summary>A project of texts in memory. Every finding must be expected, at its exact place.</summary>
internal sealed class TextProject
{
    private readonly List<(TestFile File, MarkedText? Marked)> _files = [];
    private readonly Dictionary<string, AnalyzerConfigOptions> _options = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _properties = [];
    private readonly Dictionary<string, ReportDiagnostic> _specific = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportDiagnostic> _global = new(StringComparer.Ordinal);
    private readonly List<ExpectedFinding> _expected = [];
    private Func<string, string, TextJudgement> _judge = TextJudgement.Of;

    /// <summary>Adds a file; its marked spans are those of the expectations that follow.</summary>
    public TextProject File(string path, string? marked, params (string Key, string Value)[] options)
    {
        var text = marked is null ? null : MarkedText.Parse(marked);
        _files.Add((new TestFile(path, text?.Text), text));
        _options[path] = new TestOptions(options.Select(option => KeyValuePair.Create(option.Key, option.Value)));
        return this;
    }

    /// <summary>Adds a file whose text the host fails to give.</summary>
    public TextProject FailingFile(string path, Exception failure)
    {
        _files.Add((new TestFile(path, text: null, failure), null));
        return this;
    }

    /// <summary>Expects a finding at the next marked span of the file that was added last; without marks, at its beginning.</summary>
    public TextProject Finds(string rule, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning)
    {
        var (file, marked) = _files[^1];
        var index = _expected.Count(finding => string.Equals(finding.Path, file.Path, StringComparison.Ordinal));
        var span = marked is { Spans.Count: > 0 } ? marked.Spans[index] : default;
        _expected.Add(new ExpectedFinding(file.Path, span, rule, severity, message));
        return this;
    }

    /// <summary>What <c>NoWarn</c>, <c>WarningsAsErrors</c> and rule sets give.</summary>
    public TextProject Configure(string rule, ReportDiagnostic report)
    {
        _specific[rule] = report;
        return this;
    }

    /// <summary>What <c>dotnet_diagnostic.RGnnnn.severity</c> in a global configuration gives.</summary>
    public TextProject Globally(string rule, ReportDiagnostic report)
    {
        _global[rule] = report;
        return this;
    }

    /// <summary>What MSBuild properties and global configurations give.</summary>
    public TextProject Property(string key, string value)
    {
        _properties.Add(KeyValuePair.Create(key, value));
        return this;
    }

    public TextProject JudgedBy(Func<string, string, TextJudgement> judge)
    {
        _judge = judge;
        return this;
    }

    public async Task<ImmutableArray<Diagnostic>> VerifyAsync()
    {
        var diagnostics = await Run();
        Assert.Equal(Lines(_expected), Lines(diagnostics.Select(ExpectedFinding.From)));
        Assert.All(_files.Where(file => file.Marked is not null), file => Assert.True(
            file.Marked!.Spans.Count <= _expected.Count(finding => string.Equals(finding.Path, file.File.Path, StringComparison.Ordinal)),
            $"{file.File.Path} marks more spans than findings are expected."));
        return diagnostics;
    }

    private static string Lines(IEnumerable<ExpectedFinding> findings)
        => string.Join('\n', findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal));

    private async Task<ImmutableArray<Diagnostic>> Run()
    {
        var compilation = CSharpCompilation.Create("Texts", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: _specific).WithSyntaxTreeOptionsProvider(new TestSeverities(_global)));
        var options = new AnalyzerOptions(_files.Select(file => file.File).ToImmutableArray<AdditionalText>(), new TestOptionsProvider(new TestOptions(_properties), _options));
        var analyzer = new ResolutionTextAnalyzer(_judge);
        return await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync();
    }
}
