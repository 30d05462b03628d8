using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionGen.Benchmarks;

/// <summary>The generator over 1,000 texts: from nothing, after a keystroke in C#, after a change in one text.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private const int Texts = 1_000;
    private ImmutableArray<AdditionalText> _files;
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _edited = null!;
    private GeneratorDriver _warm = null!;
    private BenchmarkText _changed = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _files = Corpus.Files(Texts);
        _compilation = Corpus.Compilation("class C { }");
        _edited = Corpus.Compilation("class C { int x; }");
        _warm = Corpus.Driver(_files, "Indexers").RunGenerators(_compilation);
        _changed = new BenchmarkText(_files[500].Path, _files[500].GetText()!.ToString().Replace("决定", "又决定", System.StringComparison.Ordinal));
    }

    [Benchmark(Description = "cold, ResolutionMembers=Indexers")]
    public object Indexers() => Corpus.Driver(_files, "Indexers").RunGenerators(_compilation);

    [Benchmark(Description = "cold, ResolutionMembers=All")]
    public object All() => Corpus.Driver(_files, "All").RunGenerators(_compilation);

    [Benchmark(Description = "a keystroke in C#")]
    public object Keystroke() => _warm.RunGeneratorsAndUpdateCompilation(_edited, out _, out _);

    [Benchmark(Description = "one of the texts edited")]
    public object OneText() => _warm.ReplaceAdditionalText(_files[500], _changed).RunGeneratorsAndUpdateCompilation(_compilation, out _, out _);
}
