using System.Text;
using BenchmarkDotNet.Attributes;

namespace ResolutionGen.Benchmarks;

/// <summary>What generated code does at run time: decoding on first use, then finding paragraphs.</summary>
[MemoryDiagnoser]
public class AccessBenchmarks
{
    private readonly byte[] _compact;
    private readonly Resolution _resolution;

    public AccessBenchmarks()
    {
        _compact = Encoding.UTF8.GetBytes(ResolutionCodec.Write(Resolution.Parse(SeedTexts.Seed)));
        _resolution = GeneratedResolution.Decode(_compact);
    }

    [Benchmark(Description = "first use: decode the seed")]
    public string First() => GeneratedResolution.Decode(_compact).Operative[4].Text;

    [Benchmark(Description = "later: Operative[4].Text")]
    public string Later() => _resolution.Operative[4].Text;

    [Benchmark(Description = "later: Footnotes[6].Text")]
    public string Note() => _resolution.Footnotes[6].Text;
}
