using System.IO;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionGen.Benchmarks;

/// <summary>Compiling what is generated for 200 texts, beside the same texts as bare constants.</summary>
public class CompileBenchmarks
{
    private const int Texts = 200;
    private Compilation _indexers = null!;
    private Compilation _all = null!;
    private Compilation _constants = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _indexers = Generated("Indexers");
        _all = Generated("All");
        _constants = Corpus.Compilation(Constants(SeedTexts.Many(Texts)));
    }

    [Benchmark(Baseline = true, Description = "the texts as const string")]
    public bool Bare() => Emit(_constants);

    [Benchmark(Description = "generated, Indexers")]
    public bool Indexers() => Emit(_indexers);

    [Benchmark(Description = "generated, All")]
    public bool All() => Emit(_all);

    /// <summary>The compilation with what is generated for some texts.</summary>
    internal static Compilation GeneratedFor(int texts, string members)
    {
        Corpus.Driver(Corpus.Files(texts), members).RunGeneratorsAndUpdateCompilation(Corpus.Compilation("class C { }"), out var compilation, out _);
        return compilation;
    }

    /// <summary>A class of constants, one for each paragraph and note.</summary>
    internal static string Constants(string[] texts)
    {
        var code = new StringBuilder();
        for (var i = 0; i < texts.Length; i++)
        {
            var resolution = Resolution.Parse(texts[i]);
            code.Append("static class T").Append(i).Append(" {\n");
            foreach (var (text, index) in resolution.Paragraphs().Select(paragraph => paragraph.Text).Concat(resolution.Footnotes.Select(note => note.Text)).Select((text, index) => (text, index)))
                code.Append("public const string P").Append(index).Append(" = ").Append(SymbolDisplay.FormatLiteral(text, quote: true)).Append(";\n");
            code.Append("}\n");
        }

        return code.ToString();
    }

    private static Compilation Generated(string members) => GeneratedFor(Texts, members);

    // Each time from the trees, as a build does: a compilation keeps what it has bound.
    private static bool Emit(Compilation compilation)
    {
        var fresh = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees);
        using var assembly = new MemoryStream();
        return fresh.Emit(assembly).Success;
    }
}
