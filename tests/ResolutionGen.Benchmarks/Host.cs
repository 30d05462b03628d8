using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ResolutionGen.Generator;

namespace ResolutionGen.Benchmarks;

/// <summary>The compiler, in process, as the generator meets it.</summary>
internal static class Host
{
    private static readonly MetadataReference[] References = [.. Basic.Reference.Assemblies.Net80.References.All, MetadataReference.CreateFromFile(typeof(Resolution).Assembly.Location)];

    // As the compiler runs where no documentation file is asked for.
    private static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.None);

    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "App",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, Parsing)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));

    public static ImmutableArray<AdditionalText> Files(string[] texts) => texts.Select((text, index) => (AdditionalText)new MemoryText($"/texts/{index}.txt", text)).ToImmutableArray();

    public static GeneratorDriver Driver(ImmutableArray<AdditionalText> files, GeneratedMembers members)
        => CSharpGeneratorDriver.Create([new ResolutionGenerator().AsSourceGenerator()], files, Parsing, new Options(members));

    /// <summary>The sources that the generator makes of texts.</summary>
    public static string[] Generate(string[] texts, GeneratedMembers members)
        => Driver(Files(texts), members).RunGenerators(Compilation("")).GetRunResult().GeneratedTrees.Select(tree => tree.ToString()).ToArray();

    /// <summary>The texts of all elements as bare constants, a class for each resolution: what compile times are held against.</summary>
    public static string[] Constants(string[] texts) => texts.Select((text, index) =>
    {
        var resolution = Resolution.Parse(text);
        var code = new StringBuilder("internal static class C" + index + "\n{\n");
        var elements = resolution.Paragraphs().Select(paragraph => paragraph.Text).Concat(resolution.Footnotes.Select(note => note.Text));
        foreach (var (element, place) in elements.Select((element, place) => (element, place)))
            code.Append("    public const string T" + place + " = " + SymbolDisplay.FormatLiteral(element, quote: true) + ";\n");
        return code.Append("}\n").ToString();
    }).ToArray();

    public static byte[] Emit(string[] sources)
    {
        using var image = new MemoryStream();
        var result = Compilation(sources).Emit(image);
        return result.Success ? image.ToArray() : throw new InvalidDataException(result.Diagnostics[0].ToString());
    }

    internal sealed class MemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options(GeneratedMembers members) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { [OptionNames.PropertyPrefix + OptionNames.Members] = members.ToString() });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Values.None;
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Values None { get; } = new([]);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
