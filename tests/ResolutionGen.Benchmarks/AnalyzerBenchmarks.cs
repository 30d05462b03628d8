using System;
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionGen.Analyzers;

namespace ResolutionGen.Benchmarks;

/// <summary>The analyzer of texts over 1,000 of them, on one thread and on all as in a build, beside parsing them: what it adds to a build and to a keystroke.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private const int Texts = 1_000;
    private readonly ResolutionTextAnalyzer _warm = new();
    private ImmutableArray<AdditionalText> _files;
    private ImmutableArray<AdditionalText> _edited;
    private CSharpCompilation _compilation = null!;

    [Params(false, true)]
    public bool IsConcurrent { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _files = Corpus.Files(Texts);
        _edited = _files.SetItem(500, new BenchmarkText(_files[500].Path, _files[500].GetText()!.ToString().Replace("决定", "又决定", StringComparison.Ordinal)));
        _compilation = Corpus.Compilation("class C { }");
        if (Analyze(_warm, _files) < Texts)
            throw new InvalidOperationException("Each of the texts has findings.");
    }

    [Benchmark(Baseline = true, Description = "parsing the texts twice")]
    public int ParseTwice()
    {
        var paragraphs = 0;
        for (var i = 0; i < 2; i++)
        {
            foreach (var file in _files)
                paragraphs += Resolution.Parse(file.GetText()!.ToString()).Operative.Count;
        }

        return paragraphs;
    }

    [Benchmark(Description = "cold")]
    public int Cold() => Analyze(new ResolutionTextAnalyzer(), _files);

    [Benchmark(Description = "a keystroke in C#")]
    public int Keystroke() => Analyze(_warm, _files);

    [Benchmark(Description = "one of the texts edited")]
    public int OneText() => Analyze(_warm, _edited);

    private int Analyze(ResolutionTextAnalyzer analyzer, ImmutableArray<AdditionalText> files)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions(files, new BenchmarkOptions("Indexers")), onAnalyzerException: null, concurrentAnalysis: IsConcurrent, logAnalyzerExecutionTime: false);
        return new CompilationWithAnalyzers(_compilation, [analyzer], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
    }
}
