using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Benchmarks;

/// <summary>The generator on 1,000 texts that the process has not seen, of about 12 MB.</summary>
public class ColdGeneratorBenchmarks
{
    private int _session = 100;
    private ImmutableArray<AdditionalText> _files;

    [Params(nameof(GeneratedMembers.Indexers), nameof(GeneratedMembers.All))]
    public string Members { get; set; } = "";

    [IterationSetup]
    public void Setup() => _files = Host.Files(Corpus.Many(Corpus.English, _session++, 1000));

    [Benchmark]
    public GeneratorDriver Cold() => Host.Driver(_files, System.Enum.Parse<GeneratedMembers>(Members)).RunGeneratorsAndUpdateCompilation(Host.Compilation("class C { }"), out _, out _);
}
