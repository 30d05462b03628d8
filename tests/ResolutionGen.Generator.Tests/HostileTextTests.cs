using System.Collections.Immutable;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ResolutionGen.Tests;

namespace ResolutionGen.Generator.Tests;

/// <summary>Whatever a text holds, the output compiles and the text comes back exactly.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Hostile => SampleResolutions.Hostile();

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_model_with_any_text_compiles_and_comes_back(string text)
    {
        foreach (var (framework, version) in new[] { (Framework.Net80, LanguageVersion.Latest), (Framework.NetStandard20, LanguageVersion.CSharp7_3) })
        {
            var expected = SampleResolutions.Of(text);
            var project = new Project { Framework = framework, Version = version };
            var input = project.Compile();
            var target = CompilationTarget.Of(input);
            var resolution = new ResolutionClass(
                "My.App",
                "Res90_7",
                GeneratedAccess.Public,
                GeneratedMembers.All,
                new EquatableArray<TextVersion>([TextVersion.Of(expected, TextOptions.None, isAlone: true)]));
            var catalogue = CatalogueSource.Of([CatalogueItem.Of(resolution)], new ProjectOptions("My.App", TextOptions.None), target);
            var classes = new SourceFile("x", new EquatableArray<ClassCode>([ClassCode.Of(resolution, target)]));
            var output = input.AddSyntaxTrees(Parse(project, SourceOutput.Render(classes, target)!), Parse(project, SourceOutput.Render(catalogue)!));

            var assembly = Emitted.Load(output);
            var entry = Assert.Single(GeneratorRun.Catalogue(assembly));
            ModelEquality.AssertEqual(expected, entry.Document);
            Assert.Equal(text, entry.Title);
            Assert.Equal(text, assembly.GetType("My.App.Res90_7+Texts")!.GetField("Operative1")!.GetRawConstantValue());
            Assert.Equal(text, assembly.GetType("My.App.Res90_7+Texts")!.GetField("FootnoteAsterisk1")!.GetRawConstantValue());
            foreach (var member in output.GetTypeByMetadataName("My.App.Res90_7+OperativeParagraphs")!.GetMembers().Where(member => member.Kind == SymbolKind.Property))
                Assert.NotEmpty(XElement.Parse(member.GetDocumentationCommentXml()!).Elements("summary"));
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_file_with_any_text_compiles_and_gives_the_parsed_model(string text)
    {
        var file = Texts.English.Replace("measures", text, System.StringComparison.Ordinal).Replace("On land", text, System.StringComparison.Ordinal);
        var document = Assert.Single(GeneratorRun.Documents(GeneratorRun.Of(Project.With(file)).Load()));

        // The compiler keeps no lone surrogates in files that it decodes.
        var decoded = new TestText("x", file).GetText()!.ToString();
        ModelEquality.AssertEqual(Resolution.Parse(decoded), document);
    }

    private static SyntaxTree Parse(Project project, string text) => CSharpSyntaxTree.ParseText(text, project.ParseOptions, encoding: System.Text.Encoding.UTF8);
}
