using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Analyzers.Tests;

public class FileRulesTests
{
    private const string Include = "build_metadata.AdditionalFiles.ResolutionInclude";
    private const string NoResolution = "the file is included as a resolution but does not read as one: it has neither an opening formula nor a number followed by paragraphs";

    [Fact]
    public Task A_file_that_is_no_resolution_is_silent()
        => new TextProject().File("BannedSymbols.txt", "M:System.String.Normalize;Use Folding").VerifyAsync();

    [Fact]
    public Task A_file_included_by_name_must_be_a_resolution()
        => new TextProject().File("notes.txt", "Buy milk.", (Include, "true")).Finds("RG0001", NoResolution).VerifyAsync();

    [Fact]
    public Task An_empty_file_is_silent() => new TextProject().File("empty.txt", "").VerifyAsync();

    [Fact]
    public Task An_empty_file_included_by_name_is_named_so()
        => new TextProject().File("empty.txt", " \n", (Include, "true")).Finds("RG0001", "the file is included as a resolution but is empty").VerifyAsync();

    [Fact]
    public Task A_file_excluded_by_name_is_silent()
        => new TextProject().File("broken.txt", "\0\0\0\0", (Include, "false")).VerifyAsync();

    [Fact]
    public Task A_binary_file_is_silent() => new TextProject().File("icon.txt", "\0\0\0\0").VerifyAsync();

    [Fact]
    public Task A_binary_file_included_by_name_is_reported_at_its_first_damaged_character()
        => new TextProject()
            .File("icon.txt", "PNG[|\0|]\0\0\0", (Include, "true"))
            .Finds("RG0002", "the file is binary or in another encoding: 4 of its 7 characters are NUL; save it as UTF-8")
            .VerifyAsync();

    [Fact]
    public Task A_file_without_text_is_silent() => new TextProject().File("lost.txt", null).VerifyAsync();

    [Fact]
    public Task A_file_included_by_name_of_which_there_is_no_text_is_reported()
        => new TextProject().File("lost.txt", null, (Include, "true")).Finds("RG0002", "the file cannot be opened or decoded").VerifyAsync();

    [Fact]
    public Task A_failure_in_one_file_leaves_the_others_alone()
        => new TextProject()
            .JudgedBy((text, path) => path is "bad.txt" ? throw new InvalidOperationException("No such page.\nat line 5") : TextJudgement.Of(text, path))
            .File("bad.txt", "1. Decides;")
            .Finds("RG0007", "ResolutionGen failed on this file, and on no other: InvalidOperationException: No such page; please report it with the text")
            .File("good.txt", "Buy milk.", (Include, "true"))
            .Finds("RG0001", NoResolution)
            .VerifyAsync();

    [Fact]
    public Task A_file_whose_text_the_host_fails_to_give_leaves_the_others_alone()
        => new TextProject()
            .FailingFile("bad.txt", new InvalidOperationException("The disk is gone."))
            .Finds("RG0007", "ResolutionGen failed on this file, and on no other: InvalidOperationException: The disk is gone; please report it with the text")
            .File("a.txt", SampleTexts.LighthousesInEnglish)
            .File("b.txt", SampleTexts.LighthousesInEnglish.Replace("Promotion of lighthouses", "[|Promotion of lighthouses|]", StringComparison.Ordinal))
            .Finds("RG0003", "A/RES/72/91 in English is also given by a.txt, which is the one that is used")
            .VerifyAsync();

    [Fact]
    public Task A_project_that_includes_all_files_includes_none_by_name()
        => new TextProject().Property("build_property.ResolutionInclude", "true").File("BannedSymbols.txt", "T:System.Random").VerifyAsync();

    [Theory]
    [InlineData("text.md")]
    [InlineData("text.txt")]
    public Task A_misspelt_option_of_a_file_that_does_not_count_is_reported(string path)
        => new TextProject()
            .File(path, "Buy milk.", (Include, "ture"))
            .Finds("RG0005", "ResolutionInclude does not understand 'ture'; allowed: true, false")
            .VerifyAsync();

    [Fact]
    public async Task Every_rule_links_to_its_page()
    {
        var diagnostics = await new TextProject().File("notes.txt", "Buy milk.", (Include, "true")).Finds("RG0001", NoResolution).VerifyAsync();
        var diagnostic = Assert.Single(diagnostics);
        Assert.EndsWith("/docs/rules/RG0001.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal("ResolutionGen.Files", diagnostic.Descriptor.Category);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.DefaultSeverity);
    }
}
