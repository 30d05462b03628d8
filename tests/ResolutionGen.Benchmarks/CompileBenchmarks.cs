using BenchmarkDotNet.Attributes;

namespace ResolutionGen.Benchmarks;

/// <summary>Compiling what is generated from 100 texts, against the same texts as bare constants.</summary>
public class CompileBenchmarks
{
    private const int Count = 100;

    private string[] _constants = [];
    private string[] _indexers = [];
    private string[] _all = [];

    [GlobalSetup]
    public void Setup()
    {
        var texts = Corpus.Many(Corpus.Chinese, 72, Count);
        _constants = Host.Constants(texts);
        _indexers = Host.Generate(texts, GeneratedMembers.Indexers);
        _all = Host.Generate(texts, GeneratedMembers.All);
    }

    [Benchmark(Baseline = true)]
    public byte[] Constants() => Host.Emit(_constants);

    [Benchmark]
    public byte[] Indexers() => Host.Emit(_indexers);

    [Benchmark]
    public byte[] All() => Host.Emit(_all);
}
