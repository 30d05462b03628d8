using System.IO;
using System.Linq;
using System.Reflection;

namespace ResolutionGen.Tool.Tests;

public class CheckCommandTests
{
    private static readonly string Seeds = Path.Combine(
        typeof(CheckCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key is "RepositoryRoot").Value!,
        "seeds");

    [Fact]
    public void A_clean_text_gives_nothing_and_0()
    {
        using var folder = new TextFolder().With("rivers.txt", MadeUpTexts.Clean);

        var run = ToolRun.Of("check", folder.Root);

        Assert.Equal((0, "", "1 file, 0 errors, 0 warnings, 0 infos\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void A_Warning_is_printed_with_its_related_place_and_gives_1()
    {
        using var folder = new TextFolder().With("wells.txt", MadeUpTexts.WithWarning);

        var run = ToolRun.Of("check", folder["wells.txt"]);

        var file = folder.Shown("wells.txt");
        Assert.Equal(
            $"""
            {file}(9,49): warning RG0701: the title “Clean wellls for all” differs by one word from the one in op1; did you mean “Clean wells for all”? [op2]
                {file}(7,42): “Clean wells for all” stands in the same frame

            """,
            run.Output);
        Assert.Equal((1, "1 file, 0 errors, 1 warning, 0 infos\n"), (run.Code, run.Error));
    }

    [Fact]
    public void The_seed_has_two_Warnings_and_an_Info_at_the_characters_concerned()
    {
        var findings = ToolRun.Of("check", Seeds, "--format", "json").Json.EnumerateArray();

        Assert.Equal(
            ["warning RG0201 104,2-104,82", "info RG0702 172,18-172,20", "warning RG0701 212,26-212,32"],
            findings.Select(finding => $"{finding.GetProperty("severity")} {finding.GetProperty("rule")} {finding.GetProperty("line")},{finding.GetProperty("column")}-{finding.GetProperty("endLine")},{finding.GetProperty("endColumn")}").ToArray());
    }

    [Fact]
    public void Infos_never_count()
    {
        using var folder = new TextFolder().With("lakes.txt", MadeUpTexts.WithInfo);

        var run = ToolRun.Of("check", folder.Root, "--warn-as-error");

        Assert.Equal(0, run.Code);
        Assert.StartsWith(folder.Shown("lakes.txt") + "(11,17): info RG0702: ", run.Output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_become_errors_when_asked_for()
    {
        using var folder = new TextFolder().With("wells.txt", MadeUpTexts.WithWarning);

        var run = ToolRun.Of("check", folder.Root, "--warn-as-error");

        Assert.Equal((1, "1 file, 1 error, 0 warnings, 0 infos\n"), (run.Code, run.Error));
        Assert.Contains("): error RG0701: ", run.Output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Json_gives_every_field_1_based_with_the_end_after_the_last_character()
    {
        using var folder = new TextFolder().With("wells.txt", MadeUpTexts.WithWarning);

        var finding = Assert.Single(ToolRun.Of("check", folder.Root, "--format", "json").Json.EnumerateArray());

        Assert.Equal(
            ["file", "rule", "severity", "line", "column", "endLine", "endColumn", "message", "element", "related"],
            finding.EnumerateObject().Select(property => property.Name).ToArray());
        Assert.Equal(folder.Shown("wells.txt"), finding.GetProperty("file").GetString());
        Assert.Equal(("RG0701", "warning"), (finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString()));
        Assert.Equal(
            (9, 49, 9, 69),
            (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("endLine").GetInt32(), finding.GetProperty("endColumn").GetInt32()));
        var related = Assert.Single(finding.GetProperty("related").EnumerateArray());
        Assert.Equal(["file", "line", "column", "message"], related.EnumerateObject().Select(property => property.Name).ToArray());
        Assert.Equal((7, 42), (related.GetProperty("line").GetInt32(), related.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Json_of_nothing_is_an_empty_array()
    {
        using var folder = new TextFolder().With("rivers.txt", MadeUpTexts.Clean);

        Assert.Equal("[]\n", ToolRun.Of("check", folder.Root, "--format", "json").Output);
    }

    [Fact]
    public void Files_are_one_project_unless_they_are_judged_separately()
    {
        using var folder = new TextFolder().With("a.txt", MadeUpTexts.Clean).With("b.txt", MadeUpTexts.Clean);

        var together = ToolRun.Of("check", folder.Root);
        var separate = ToolRun.Of("check", folder.Root, "--separate");

        Assert.Equal(
            $"""
            {folder.Shown("b.txt")}(1,9): warning RG0003: A/RES/72/801 in English is also given by a.txt, which is the one that is used
                {folder.Shown("a.txt")}(1,9): given here

            """,
            together.Output);
        Assert.Equal((1, 0, ""), (together.Code, separate.Code, separate.Output));
    }

    [Fact]
    public void Findings_are_ordered_by_file_and_place()
    {
        using var folder = new TextFolder().With("b.txt", MadeUpTexts.WithInfo).With("a.txt", MadeUpTexts.WithWarning).With("c/a.txt", MadeUpTexts.WithInfo);

        var findings = ToolRun.Of("check", folder["c"], folder["b.txt"], folder["a.txt"], "--separate", "--format", "json").Json;

        Assert.Equal(
            [folder.Shown("a.txt"), folder.Shown("b.txt"), folder.Shown("c/a.txt")],
            findings.EnumerateArray().Select(finding => finding.GetProperty("file").GetString()!).ToArray());
    }

    [Fact]
    public void What_is_no_resolution_matters_only_where_it_is_named()
    {
        using var folder = new TextFolder().With("words.txt", "river\nlake\n");

        Assert.Equal((0, ""), (ToolRun.Of("check", folder.Root).Code, ToolRun.Of("check", folder.Root).Output));
        Assert.StartsWith(folder.Shown("words.txt") + "(1,1): warning RG0001: ", ToolRun.Of("check", folder["words.txt"]).Output, System.StringComparison.Ordinal);
        Assert.Contains("RG0001", ToolRun.Of("check", folder.Root, folder["words.txt"]).Output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var text = MadeUpTexts.WithWarning.Substring(MadeUpTexts.WithWarning.IndexOf('1', 5));
        using var folder = new TextFolder().With("wells.txt", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes("The General Assembly,\n\n" + text)]).With("empty.txt", [0xEF, 0xBB, 0xBF]);

        Assert.Contains("wells.txt(5,49): warning RG0701", ToolRun.Of("check", folder["wells.txt"]).Output, System.StringComparison.Ordinal);
        Assert.Contains("is empty", ToolRun.Of("check", folder["empty.txt"]).Output, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--format", "xml", ".")]
    [InlineData("check", "--nosuch", ".")]
    [InlineData("chekc", ".")]
    [InlineData]
    public void A_command_line_that_is_not_understood_gives_2_and_no_result(params string[] args)
    {
        var run = ToolRun.Of(args);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("resgen: ", run.Error, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_not_there_gives_2_and_the_others_are_judged()
    {
        using var folder = new TextFolder().With("wells.txt", MadeUpTexts.WithWarning).With("empty/readme.md", "");

        var run = ToolRun.Of("check", folder["nosuch.txt"], folder["empty"], folder["wells.txt"]);

        Assert.Equal(2, run.Code);
        Assert.Contains("RG0701", run.Output, System.StringComparison.Ordinal);
        Assert.Equal(
            [$"resgen: {folder["nosuch.txt"]}: there is no such file or folder", $"resgen: {folder["empty"]}: there is no .txt file in this folder", "1 file, 0 errors, 1 warning, 0 infos", ""],
            run.Error.Split('\n'));
    }

    [Fact]
    public void Progress_is_shown_on_long_work_only_to_who_watches()
    {
        using var folder = new TextFolder();
        for (var i = 0; i < 60; i++)
            folder.With($"{i}.txt", MadeUpTexts.Clean);

        Assert.Contains("50 of 60", ToolRun.Of(showsProgress: true, "check", folder.Root, "--separate").Error, System.StringComparison.Ordinal);
        Assert.DoesNotContain("50 of 60", ToolRun.Of("check", folder.Root, "--separate").Error, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_a_result()
    {
        var run = ToolRun.Of("check", "--help");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("--warn-as-error", run.Output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_cited_date_is_held_against_the_registry_that_is_named()
    {
        using var folder = new TextFolder().With("streams.txt", MadeUpTexts.WithCitation).With("adopted.tsv", "71/258\t2016-12-23\n");

        var run = ToolRun.Of("check", folder["streams.txt"], "--registry", folder["adopted.tsv"]);

        Assert.Equal(
            folder.Shown("streams.txt") + "(5,36): warning RG0307: resolution 71/258 is dated 22 December 2016, but the registry has 23 December 2016; did you mean 23 December 2016? [pp1]\n",
            run.Output);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public void A_line_of_the_registry_that_is_not_understood_is_reported_there()
    {
        using var folder = new TextFolder().With("rivers.txt", MadeUpTexts.Clean).With("adopted.tsv", "# number, date\n71/258, 2016-12-23\n71/259\t2016-12-23\n");

        var run = ToolRun.Of("check", folder["rivers.txt"], "--registry", folder["adopted.tsv"], "--warn-as-error");

        Assert.Equal(
            folder.Shown("adopted.tsv") + "(2,1): error RG0005: ResolutionRegistry does not understand the line '71/258, 2016-12-23'; allowed: a number, a tab and a date, such as 71/258 and 2016-12-23\n",
            run.Output);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public void A_registry_that_is_not_there_gives_2()
    {
        using var folder = new TextFolder().With("rivers.txt", MadeUpTexts.Clean);

        var run = ToolRun.Of("check", folder["rivers.txt"], "--registry", folder["no.tsv"]);

        Assert.Equal((2, "", $"resgen: {folder["no.tsv"]}: there is no such file\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void Language_versions_are_held_against_each_other_but_not_when_separate()
    {
        using var folder = new TextFolder()
            .With("lamps.en.txt", MadeUpTexts.WithThreeParagraphsInEnglish)
            .With("lamps.fr.txt", MadeUpTexts.WithTwoParagraphsInFrench);

        Assert.StartsWith(folder.Shown("lamps.fr.txt") + "(9,1): warning RG0601: ", ToolRun.Of("check", folder.Root).Output, System.StringComparison.Ordinal);
        Assert.Equal("", ToolRun.Of("check", folder.Root, "--separate").Output);
    }
}
