using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Generator.Tests;

/// <summary>Files and options of projects: what is taken, what it is called, and what one file cannot do to others.</summary>
public class ProjectTests
{
    [Fact]
    public void Files_that_are_no_resolutions_give_nothing_and_cost_nothing()
    {
        var project = Project.With(Texts.English) with
        {
            Files =
            [
                new TestText("/src/BannedSymbols.txt", "M:System.String.Normalize;Does nothing"),
                new TestText("/src/empty.txt", ""),
                new TestText("/src/binary.txt", "MZ\0\u0090\0\u0003\0\uFFFD\0\0@\0\uFFFD\uFFFD"),
                new TestText("/src/unreadable.txt", null),
                new ThrowingText("/src/throwing.txt"),
                new TestText("/src/notes.md", Texts.Other),
                new TestText("/src/text.txt", Texts.English),
            ],
        };
        var run = GeneratorRun.Of(project);
        Assert.Equal("Res90_7.g.cs ResolutionCatalog.g.cs", string.Join(' ', run.Sources.Keys.Order(StringComparer.Ordinal)));
        Assert.Empty(run.Result.Diagnostics);
        run.Load();
    }

    [Fact]
    public void A_text_cut_in_the_middle_of_a_note_gives_what_is_left()
    {
        var seed = Repository.Seed;
        var cut = seed.Substring(0, seed.IndexOf("A/CONF.229/2017/8", StringComparison.Ordinal) + 5);
        Assert.Single(GeneratorRun.Documents(GeneratorRun.Of(Project.With(cut)).Load()));
    }

    [Fact]
    public void Of_two_files_with_the_same_resolution_and_language_the_first_by_path_counts()
    {
        var changed = Texts.English.Replace("On land", "On foot", StringComparison.Ordinal);
        var project = Project.With() with { Files = [new TestText("/b.txt", changed), new TestText("/a.txt", Texts.English)] };
        var document = Assert.Single(GeneratorRun.Documents(GeneratorRun.Of(project).Load()));
        Assert.Equal("On land;", document.Operative["1(a)"].Text);
    }

    [Fact]
    public void The_order_of_the_files_makes_no_difference()
    {
        var one = new TestText("/1.txt", Texts.English);
        var two = new TestText("/2.txt", Texts.Chinese);
        var three = new TestText("/3.txt", Repository.Seed);
        var expected = GeneratorRun.Of(Project.With() with { Files = [one, two, three] });
        Assert.Empty(expected.ChangedSources(GeneratorRun.Of(Project.With() with { Files = [three, two, one] })));
    }

    [Fact]
    public void Two_resolutions_with_the_same_class_name_both_get_a_class()
    {
        var project = Project.With(Texts.English, Texts.Other).WithProperty("ResolutionClass", "Disarmament");
        var run = GeneratorRun.Of(project);
        Assert.Equal("Disarmament.g.cs Disarmament__2.g.cs ResolutionCatalog.g.cs", string.Join(' ', run.Sources.Keys.Order(StringComparer.Ordinal)));
        Assert.Equal(2, GeneratorRun.Documents(run.Load()).Count);
    }

    [Theory]
    [InlineData("ResolutionCatalog")]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("裁军")]
    [InlineData("A_very_long_name_A_very_long_name_A_very_long_name_A_very_long_name_A_very_long_name_A_very_long_name")]
    public void Any_identifier_can_be_the_name_of_a_class(string name)
    {
        var run = GeneratorRun.Of(Project.With(Texts.English).WithProperty("ResolutionClass", name));
        Assert.All(run.Sources.Keys, hint => Assert.Matches("^[A-Za-z0-9_.]{1,80}$", hint));
        Assert.Single(GeneratorRun.Documents(run.Load()));
    }

    [Fact]
    public void Hint_names_differ_by_more_than_case_and_hold_no_path()
    {
        var project = Project.With(Texts.English, Texts.Other) with
        {
            Metadata = [("/home/somebody/texts/0.txt", "ResolutionClass", "One"), ("/home/somebody/texts/1.txt", "ResolutionClass", "ONE")],
        };
        var run = GeneratorRun.Of(project);
        Assert.Equal(3, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain("somebody", string.Concat(run.Sources.Keys) + string.Concat(run.Sources.Values), StringComparison.Ordinal);
        Assert.Equal(2, GeneratorRun.Documents(run.Load()).Count);
    }

    [Fact]
    public void Options_of_a_text_go_before_those_of_the_project()
    {
        var project = Project.With(Texts.Chinese, Texts.English)
            .WithProperty("ResolutionAccess", "internal")
            .WithProperty("ResolutionLanguage", "en")
            .WithMetadata("ResolutionAccess", "public")
            .WithMetadata("ResolutionNamespace", "Somewhere.Else")
            .WithMetadata("ResolutionLanguage", "zh")
            .WithMetadata("ResolutionClass", "Measures");
        var assembly = GeneratorRun.Of(project).Load();
        var type = assembly.GetType("Somewhere.Else.Measures", throwOnError: true)!;
        Assert.True(type.IsPublic);
        Assert.Equal(Language.Chinese, ((Resolution)type.GetField("Document")!.GetValue(null)!).Language);
        Assert.False(assembly.GetType("My.App.ResolutionCatalog", throwOnError: true)!.IsPublic);
    }

    [Fact]
    public void The_default_language_is_English_where_it_is_there()
    {
        var type = GeneratorRun.Of(Project.With(Texts.Chinese, Texts.English)).Load().GetType("My.App.Res90_7")!;
        Assert.Equal(Language.English, ((Resolution)type.GetField("Document")!.GetValue(null)!).Language);
    }

    [Theory]
    [InlineData("true", "/notes.md", 1)]
    [InlineData("false", "/notes.txt", 0)]
    [InlineData("maybe", "/notes.txt", 1)]
    public void A_file_counts_by_its_option_before_its_name(string include, string path, int expected)
    {
        var project = Project.With() with { Files = [new TestText(path, Texts.English)] };
        Assert.Equal(expected, GeneratorRun.Documents(GeneratorRun.Of(project.WithMetadata("ResolutionInclude", include)).Load()).Count);
    }

    [Fact]
    public void A_registry_is_no_resolution()
    {
        var project = Project.With() with { Files = [new TestText("/notes.txt", Texts.English)] };
        Assert.Empty(GeneratorRun.Documents(GeneratorRun.Of(project.WithMetadata("ResolutionRegistry", "true")).Load()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("my-app")]
    [InlineData("1st.class.event")]
    [InlineData("ResolutionGen")]
    [InlineData("System")]
    public void Any_root_namespace_compiles(string root)
    {
        var project = Project.With(Texts.English, Texts.Divided) with { Properties = [("RootNamespace", root)] };
        var space = Identifiers.NamespaceFrom(root);
        Assert.Equal(2, GeneratorRun.Documents(GeneratorRun.Of(project).Load(), space.Length == 0 ? "" : space + ".").Count);
    }

    [Fact]
    public void Types_of_the_user_do_not_stand_in_the_way()
    {
        const string code = """
            namespace My.App
            {
                class Paragraph { }
                class Resolution { }
                class Language { }
                class ResolutionGen { }
                class System { }
                static partial class Res90_7 { internal static string Own => Symbol + Operative.P1.Text; }
            }
            """;
        GeneratorRun.Of(Project.With(Texts.English).WithCode(code)).Load();
    }

    [Fact]
    public void A_thousand_texts_compile_and_run()
    {
        var texts = Enumerable.Range(1, 1000).Select(number => Texts.Other.Replace("90/8.", "91/" + number + ".", StringComparison.Ordinal)).ToArray();
        var run = GeneratorRun.Of(Project.With(texts).WithProperty("ResolutionMembers", "Indexers"));
        Assert.InRange(run.Sources.Count, 200, 257);
        var catalogue = GeneratorRun.Catalogue(run.Load());
        Assert.Equal(1000, catalogue.Count);
        Assert.All(catalogue, entry => Assert.Equal(entry.Symbol, entry.Document.Symbol!.Value));
    }

    [Fact]
    public void A_failure_while_code_is_made_costs_one_class_and_is_reported()
    {
        var broken = new ResolutionClass("", "Broken", GeneratedAccess.Internal, GeneratedMembers.All, new EquatableArray<TextVersion>([new TextVersion("X", "Broken", false, Language.English, null, "damaged", "")]));
        var code = ClassCode.Of(broken, new CompilationTarget(true, true, true, true));
        Assert.StartsWith("FormatException: ", code.Failure, StringComparison.Ordinal);
        Assert.Empty(code.Text);
        Assert.Equal(DiagnosticSeverity.Warning, InternalFailure.Descriptor.DefaultSeverity);
    }
}
