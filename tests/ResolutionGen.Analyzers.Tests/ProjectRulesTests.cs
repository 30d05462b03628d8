using System.Linq;
using System.Threading.Tasks;
using static ResolutionGen.Analyzers.Tests.SampleTexts;

namespace ResolutionGen.Analyzers.Tests;

public class ProjectRulesTests
{
    private const string TwoParts =
        """
        72/804. Clean seas

        A

        Clean seas in the north

        The General Assembly,

        Recalling its interest in seas,

        1. Welcomes the report;

        2. Requests another one.

        B

        Clean seas in the south

        The General Assembly,

        Recalling its interest in seas,

        1. Notes the report;

        2. Requests another one.

        62nd plenary meeting
        4 December 2017
        """;

    private static string MarkTitle(string text, string title) => text.Replace(title, "[|" + title + "|]", System.StringComparison.Ordinal);

    [Fact]
    public Task Language_versions_and_other_resolutions_live_together()
        => new TextProject()
            .File("a.txt", LighthousesInEnglish)
            .File("b.txt", LighthousesInChinese)
            .File("c.txt", HarboursInEnglish)
            .VerifyAsync();

    [Fact]
    public async Task The_same_resolution_in_the_same_language_is_reported_in_the_later_file()
    {
        var diagnostics = await new TextProject()
            .File("texts/z.txt", MarkTitle(LighthousesInEnglish, "Promotion of lighthouses"))
            .Finds("RG0003", "A/RES/72/91 in English is also given by a.txt, which is the one that is used")
            .File("texts/a.txt", LighthousesInEnglish)
            .VerifyAsync();
        Assert.Equal("texts/a.txt", Assert.Single(Assert.Single(diagnostics).AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public Task Files_of_one_name_are_told_apart_by_their_folders()
        => new TextProject()
            .File("/home/a/en/text.txt", LighthousesInEnglish)
            .File("/home/b/en/text.txt", MarkTitle(LighthousesInEnglish, "Promotion of lighthouses"))
            .Finds("RG0003", "A/RES/72/91 in English is also given by a/en/text.txt, which is the one that is used")
            .VerifyAsync();

    [Fact]
    public Task An_excluded_file_gives_nothing_twice()
        => new TextProject()
            .File("a.txt", LighthousesInEnglish)
            .File("b.txt", LighthousesInEnglish, ("build_metadata.AdditionalFiles.ResolutionInclude", "false"))
            .VerifyAsync();

    [Fact]
    public Task Two_resolutions_with_one_class_name_are_reported()
        => new TextProject()
            .File("a.txt", LighthousesInEnglish)
            .File("b.txt", MarkTitle(HarboursInEnglish, "Promotion of harbours"), ("build_metadata.AdditionalFiles.ResolutionClass", "Res72_91"))
            .Finds("RG0004", "A/RES/72/92 gives the class Res72_91, which A/RES/72/91 in a.txt gives too; set ResolutionClass on one of the two files")
            .VerifyAsync();

    [Fact]
    public Task Parts_of_one_text_get_the_class_name_of_the_file_with_their_letters()
        => new TextProject().File("seas.txt", TwoParts, ("build_metadata.AdditionalFiles.ResolutionClass", "Seas")).VerifyAsync();

    [Fact]
    public Task One_class_name_in_two_namespaces_is_right()
        => new TextProject()
            .File("a.txt", LighthousesInEnglish)
            .File("b.txt", HarboursInEnglish, ("build_metadata.AdditionalFiles.ResolutionClass", "Res72_91"), ("build_metadata.AdditionalFiles.ResolutionNamespace", "Harbours"))
            .VerifyAsync();

    [Fact]
    public Task Metadata_that_is_not_understood_is_reported_in_its_file()
        => new TextProject()
            .File("a.txt", LighthousesInEnglish)
            .File("b.txt", HarboursInEnglish, ("build_metadata.AdditionalFiles.ResolutionAccess", "private"))
            .Finds("RG0005", "ResolutionAccess does not understand 'private'; allowed: internal, public")
            .VerifyAsync();

    [Fact]
    public Task A_property_that_is_not_understood_is_reported_once_in_the_first_text()
        => new TextProject()
            .Property("build_property.ResolutionMembers", "Some")
            .File("b.txt", HarboursInEnglish)
            .File("a.txt", LighthousesInEnglish)
            .Finds("RG0005", "ResolutionMembers does not understand 'Some'; allowed: All, Indexers")
            .VerifyAsync();

    [Fact]
    public Task A_project_without_resolutions_hears_nothing_of_its_properties()
        => new TextProject().Property("build_property.ResolutionMembers", "Some").File("BannedSymbols.txt", "T:System.Random").VerifyAsync();

    [Fact]
    public Task A_severity_in_a_global_configuration_holds_for_all_files()
        => new TextProject()
            .Property("resolutiongen_rule_RG0003", "none")
            .File("a.txt", LighthousesInEnglish)
            .File("b.txt", LighthousesInEnglish)
            .VerifyAsync();

    [Fact]
    public void Many_texts_come_near_the_limit_of_literals()
    {
        var resolution = ProjectResolution.AllOf(ResolutionDocument.Parse(LighthousesInEnglish), "a.txt", _ => null).Single() with { Characters = 100 };
        Assert.Empty(RG0006CompilerLimit.Check([.. Enumerable.Repeat(resolution, 52_000)], TextCarrier.Utf8Literals));
        Assert.Equal(
            "the project's texts have 53000 language versions; one assembly can hold 65535: divide them among several projects",
            Assert.Single(RG0006CompilerLimit.Check([.. Enumerable.Repeat(resolution, 53_000)], TextCarrier.Utf8Literals)).Message);
    }

    [Fact]
    public void Long_texts_come_near_the_limit_of_string_literals()
    {
        var resolution = ProjectResolution.AllOf(ResolutionDocument.Parse(LighthousesInEnglish), "a.txt", _ => null).Single() with { Characters = 100_000 };
        Assert.Empty(RG0006CompilerLimit.Check([.. Enumerable.Repeat(resolution, 67)], TextCarrier.StringLiterals));
        Assert.Equal(
            "the project's texts have 6800000 characters, which this version of C# carries in string literals; one assembly can hold 8388608: divide them among several projects",
            Assert.Single(RG0006CompilerLimit.Check([.. Enumerable.Repeat(resolution, 68)], TextCarrier.StringLiterals)).Message);
    }
}
