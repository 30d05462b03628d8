using BenchmarkDotNet.Attributes;
using Markdig;

namespace ResolutionGen.Benchmarks;

/// <summary>Parsing and linking one text, beside a fast parser of plain text that does less.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private readonly string _text = SeedTexts.Seed;
    private readonly string _long = string.Concat(SeedTexts.Many(20));

    [Benchmark(Description = "parse and link the seed (8,110 bytes)")]
    public object Parse() => ResolutionDocument.Parse(_text);

    [Benchmark(Description = "the same, with all findings")]
    public int ParseAndCheck() => ResolutionDocument.Parse(_text).Findings.Count;

    [Benchmark(Description = "parse and link twenty resolutions in one file (162 kB)")]
    public object ParseLong() => ResolutionDocument.Parse(_long);

    [Benchmark(Baseline = true, Description = "Markdig, the same text")]
    public object ParseMarkdown() => Markdown.Parse(_text);
}
