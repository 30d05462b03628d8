using System;
using BenchmarkDotNet.Attributes;
using Markdig;

namespace ResolutionGen.Benchmarks;

/// <summary>Parsing and linking a megabyte of text, beside a fast parser that does less. A megabyte in 25 ms is 40 MB/s.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private const int Megabyte = 1_000_000;

    private string[] _texts = [];

    [Params("Chinese, as the seed", "English")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        Func<int, int, string> make = string.Equals(Text, "English", StringComparison.Ordinal) ? Corpus.English : Corpus.Chinese;
        var size = Corpus.Bytes([make(72, 1)]);
        _texts = Corpus.Many(make, 72, (Megabyte + (size / 2)) / size);
    }

    [Benchmark(Baseline = true)]
    public int Markdig()
    {
        var count = 0;
        foreach (var text in _texts)
            count += Markdown.Parse(text).Count;
        return count;
    }

    [Benchmark]
    public int ResolutionGen()
    {
        var count = 0;
        foreach (var text in _texts)
            count += ResolutionDocument.Parse(text).Resolutions.Count;
        return count;
    }
}
