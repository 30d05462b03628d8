using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionGen.Generator;

namespace ResolutionGen.Analyzers.Tests;

/// <summary>Code of a user beside texts, in memory. Every finding in the code must be expected, at its exact place.</summary>
internal sealed class CodeProject
{
    private const string CodePath = "Program.cs";
    private const string Before = "using ResolutionGen;\npublic static class Program\n{\n    public static object Use(int number, string path, Language language) => ";
    private const string After = ";\n}\n";

    // Generating and binding the texts costs most of a test, and many tests use the same.
    private static readonly ConcurrentDictionary<string, CSharpCompilation> Generated = new(StringComparer.Ordinal);

    private readonly List<AdditionalText> _texts = [];
    private readonly List<MetadataReference> _references = [];
    private readonly List<(string Rule, DiagnosticSeverity Severity, string Message)> _expected = [];
    private MarkedText _code = MarkedText.Parse(Before + "null" + After);
    private string _access = "internal";

    public CodeProject Text(string text)
    {
        _texts.Add(new TestFile($"text{_texts.Count}.txt", text));
        return this;
    }

    /// <summary>Makes the generated classes public.</summary>
    public CodeProject Public()
    {
        _access = "public";
        return this;
    }

    public CodeProject References(MetadataReference reference)
    {
        _references.Add(reference);
        return this;
    }

    /// <summary>The expression of the user, with marks around the arguments that are expected to be reported.</summary>
    public CodeProject Uses(string expression)
    {
        _code = MarkedText.Parse(Before + expression + After);
        return this;
    }

    public CodeProject Finds(string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning)
    {
        _expected.Add((RG1001NoSuchElement.Descriptor.Id, severity, message));
        return this;
    }

    public async Task VerifyAsync()
    {
        var compilation = Compile();
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var diagnostics = await compilation.WithAnalyzers([new ResolutionCodeAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(_code.Spans.Count, _expected.Count);
        var expected = _expected.Select((finding, index) => new ExpectedFinding(CodePath, _code.Spans[index], finding.Rule, finding.Severity, finding.Message));
        Assert.Equal(string.Join('\n', expected), string.Join('\n', diagnostics.Select(ExpectedFinding.From).OrderBy(finding => finding.Span.Start)));
    }

    /// <summary>The project as an assembly that others reference.</summary>
    public MetadataReference ToReference()
    {
        using var image = new MemoryStream();
        Assert.True(Compile().Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private CSharpCompilation Compile() => Generated
        .GetOrAdd(_access + string.Join('\0', _texts.Select(text => text.GetText()!.ToString())), _ => Generate())
        .AddReferences(_references)
        .AddSyntaxTrees(CSharpSyntaxTree.ParseText(_code.Text, path: CodePath));

    private CSharpCompilation Generate()
    {
        var compilation = CSharpCompilation.Create(
            "App",
            references: [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Resolution).Assembly.Location)],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = new TestOptionsProvider(
            new TestOptions([KeyValuePair.Create(OptionNames.PropertyPrefix + OptionNames.Access, _access)]),
            ImmutableDictionary<string, AnalyzerConfigOptions>.Empty);
        CSharpGeneratorDriver
            .Create([new ResolutionGenerator().AsSourceGenerator()], _texts, optionsProvider: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        return (CSharpCompilation)output;
    }
}
