using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ResolutionGen.Tests;

namespace ResolutionGen.Generator.Tests;

/// <summary>What is generated compiles under every rule, and gives what the text has.</summary>
public class CompilationTests
{
    public static TheoryData<string> MadeUpTexts => [Texts.English, Texts.Chinese, Texts.Other, Texts.Divided, Texts.Single, Repository.Seed];

    public static TheoryData<string, LanguageVersion> Targets => new()
    {
        { "net8.0", LanguageVersion.CSharp7_3 },
        { "net8.0", LanguageVersion.CSharp8 },
        { "net8.0", LanguageVersion.CSharp9 },
        { "net8.0", LanguageVersion.CSharp10 },
        { "net8.0", LanguageVersion.CSharp11 },
        { "net8.0", LanguageVersion.CSharp12 },
        { "net8.0", LanguageVersion.Latest },
        { "net8.0", LanguageVersion.Preview },
        { "netstandard2.0", LanguageVersion.CSharp7_3 },
        { "netstandard2.0", LanguageVersion.CSharp8 },
        { "netstandard2.0", LanguageVersion.Latest },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_language_and_framework_compiles_without_a_warning(string framework, LanguageVersion version)
    {
        foreach (var members in Enum.GetNames<GeneratedMembers>())
        {
            var project = Project.With(Repository.Seed, Texts.English, Texts.Chinese, Texts.Divided, Texts.Single)
                .WithProperty("ResolutionMembers", members)
                .WithProperty("ResolutionAccess", "public") with
            {
                Framework = string.Equals(framework, "net8.0", StringComparison.Ordinal) ? Framework.Net80 : Framework.NetStandard20,
                Version = version,
            };
            var documents = GeneratorRun.Documents(GeneratorRun.Of(project).Load());
            Assert.Equal(5, documents.Count);
        }
    }

    [Theory]
    [MemberData(nameof(MadeUpTexts))]
    public void The_generated_model_is_the_parsed_model(string text)
    {
        var document = Assert.Single(GeneratorRun.Documents(GeneratorRun.Of(Project.With(text)).Load()));
        ModelEquality.AssertEqual(Resolution.Parse(text), document);
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Texts_are_the_texts_and_references_the_references()
    {
        var assembly = GeneratorRun.Of(Project.With(Repository.Seed)).Load();
        var resolution = Resolution.Parse(Repository.Seed);
        var texts = Constants(assembly, "My.App.Res72_31+Texts");
        var references = Constants(assembly, "My.App.Res72_31+Refs");
        Assert.Equal(50, texts.Count);
        Assert.Equal(50, references.Count);
        Assert.Equal(resolution.Operative[4].Text, texts["Operative4"]);
        Assert.Equal("A/RES/72/31#op4", references["Operative4"]);
        Assert.Equal(resolution.Footnotes[11].Text, texts["Footnote11"]);
        Assert.Equal("A/RES/72/31#fn11", references["Footnote11"]);
        Assert.Equal(resolution.Preambular[21].Text, texts["Preambular21"]);
    }

    [Fact]
    public void Members_are_the_elements_that_they_are_named_after()
    {
        const string code = """
            using ResolutionGen;

            namespace My.App
            {
                /// <summary>Reads members.</summary>
                [Implements(Res90_9.Refs.I_Operative1a_ii)]
                public static class Probe
                {
                    /// <summary>A constant made of a constant.</summary>
                    public const string Text = Res90_9.Texts.II_Operative1;

                    /// <summary>The paths of what members give.</summary>
                    public static string[] Paths() => new[]
                    {
                        Res90_9.Preambular.P2.Path,
                        Res90_9.Operative.P1.Path,
                        Res90_9.Operative.P1a_ii.Path,
                        Res90_9.Operative[1].Path,
                        Res90_9.Sections.II.Operative.P1.Path,
                        Res90_9.Sections.II.Preambular.P1.Path,
                        Res90_9.Sections["II"].Operative[2].Path,
                        Res90_9.Annexes.A1.P2a.Path,
                        Res90_9.Annexes[1].Paragraphs[2].Path,
                        Res90_10.Operative.Single.Path,
                        Res90_7.Footnotes.N2.Path,
                        Res90_9.Refs.II_Operative1,
                        Res90_9.Refs.Annex1_2a,
                        Res90_10.Refs.Operative,
                    };
                }
            }
            """;
        var assembly = GeneratorRun.Of(Project.With(Texts.Divided, Texts.Single, Texts.English).WithCode(code)).Load();
        var probe = assembly.GetType("My.App.Probe")!;
        Assert.Equal(
            [
                "pp2", "I/op1", "I/op1(a)(ii)", "I/op1", "II/op1", "pp2", "II/op2", "annex1/p2(a)", "annex1/p2", "op", "fn2",
                "A/RES/90/9#II/op1", "A/RES/90/9#annex1/p2(a)", "A/RES/90/10#op",
            ],
            (string[])probe.GetMethod("Paths")!.Invoke(null, null)!);
    }

    [Fact]
    public void The_catalogue_lists_and_finds_the_resolutions()
    {
        var catalogue = GeneratorRun.Catalogue(GeneratorRun.Of(Project.With(Texts.Other, Repository.Seed, Texts.English, Texts.Chinese)).Load());
        Assert.Equal("A/RES/72/31 zh, A/RES/90/7 en zh, A/RES/90/8 en", string.Join(", ", catalogue.Select(entry => entry.Symbol + " " + LanguageLists.Codes(entry.Languages))));
        Assert.Equal("Measures to be taken", catalogue[1].Title);
        Assert.Equal(Language.English, catalogue[1].Document.Language);
        Assert.Equal(Language.Chinese, catalogue[1].In(Language.Chinese).Language);
        Assert.Throws<ArgumentOutOfRangeException>(() => catalogue[2].In(Language.Chinese));
        Assert.Empty(GeneratorRun.Catalogue(GeneratorRun.Of(Project.With()).Load()));
    }

    [Fact]
    public void A_language_that_is_not_there_throws_and_names_those_that_are()
    {
        var type = GeneratorRun.Of(Project.With(Texts.English)).Load().GetType("My.App.Res90_7")!;
        var exception = Assert.Throws<TargetInvocationException>(() => type.GetMethod("In")!.Invoke(null, [Language.Arabic]));
        Assert.StartsWith("A/RES/90/7 is not there in Arabic; it is there in English.", exception.InnerException!.Message, StringComparison.Ordinal);
        object?[] arguments = [Language.Arabic, null];
        Assert.False((bool)type.GetMethod("TryIn")!.Invoke(null, arguments)!);
        arguments = [Language.English, null];
        Assert.True((bool)type.GetMethod("TryIn")!.Invoke(null, arguments)!);
        Assert.IsType<Resolution>(arguments[1]);
    }

    [Fact]
    public void The_index_of_the_assembly_has_every_element()
    {
        var assembly = GeneratorRun.Of(Project.With(Repository.Seed, Texts.English, Texts.Chinese)).Load();
        var indexed = assembly.GetCustomAttributes<ResolutionIndexAttribute>()
            .SelectMany(attribute => ResolutionIndex.Read(attribute.Version, attribute.Content))
            .ToDictionary(entry => entry.Symbol, StringComparer.Ordinal);
        var seed = Resolution.Parse(Repository.Seed);
        var entry = indexed["A/RES/72/31"];
        Assert.Equal("My.App.Res72_31", entry.ClassName);
        var version = Assert.Single(entry.Versions);
        Assert.Equal(seed.Operative[4].Digest, version.DigestOf("op4"));
        Assert.Equal(seed.Footnotes[13].Digest, version.DigestOf("fn13"));
        Assert.Null(version.DigestOf("op17"));
        Assert.Equal([Language.English, Language.Chinese], indexed["A/RES/90/7"].Versions.Select(each => each.Language));
    }

    [Fact]
    public void The_documentation_of_every_member_is_well_formed_and_shows_the_text()
    {
        var run = GeneratorRun.Of(Project.With(Repository.Seed));
        var type = run.Output.GetTypeByMetadataName("My.App.Res72_31+OperativeParagraphs")!;
        var documentation = XElement.Parse(type.GetMembers("P1").Single().GetDocumentationCommentXml()!);
        Assert.StartsWith("1. 欢迎根据第 71/258 号决议", documentation.Element("summary")!.Value, StringComparison.Ordinal);
        Assert.Contains("Footnote 11: A/CONF.229/2017/8", documentation.Element("summary")!.Value, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Constants(Assembly assembly, string type) => assembly.GetType(type, throwOnError: true)!
        .GetFields()
        .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!, StringComparer.Ordinal);
}
