using BenchmarkDotNet.Attributes;

namespace ResolutionGen.Benchmarks;

/// <summary>Reading a paragraph of a generated class that has been used before.</summary>
[MemoryDiagnoser]
public class AccessBenchmarks
{
    [Benchmark]
    public string Indexer() => Res72_31.Operative[4].Text;

    [Benchmark]
    public string Member() => Res72_31.Operative.P4.Text;
}
