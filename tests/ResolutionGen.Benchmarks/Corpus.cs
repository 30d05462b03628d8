using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ResolutionGen.Generator;

namespace ResolutionGen.Benchmarks;

/// <summary>A project that lists many texts, and the driver that runs the generator over it.</summary>
internal static class Corpus
{
    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    public static CSharpCompilation Compilation(string code) => CSharpCompilation.Create(
        "Corpus",
        [Tree(code)],
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Resolution).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));

    public static SyntaxTree Tree(string code) => CSharpSyntaxTree.ParseText(code, ParseOptions, "Program.cs");

    public static ImmutableArray<AdditionalText> Files(int count)
        => [.. SeedTexts.Many(count).Select((text, index) => new BenchmarkText("texts/" + index.ToString("00000", CultureInfo.InvariantCulture) + ".txt", text))];

    public static GeneratorDriver Driver(ImmutableArray<AdditionalText> files, string members) => CSharpGeneratorDriver.Create(
        [new ResolutionGenerator().AsSourceGenerator()], files, ParseOptions, new BenchmarkOptions(members), new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None));
}
