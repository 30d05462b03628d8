using System;
using System.Linq;
using System.Text.Json;

namespace ResolutionGen.Tool.Tests;

public class ParseCommandTests
{
    private const string TwoParts = """
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

    [Fact]
    public void One_resolution_is_printed_as_an_object()
    {
        using var folder = new TextFolder().With("rivers.txt", MadeUpTexts.Clean);

        var run = ToolRun.Of("parse", folder["rivers.txt"]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("A/RES/72/801", run.Json.GetProperty("symbol").GetString());
        Assert.Equal(["1", "2"], run.Json.GetProperty("operative").EnumerateArray().Select(paragraph => paragraph.GetProperty("label").GetString()!).ToArray());
    }

    [Fact]
    public void One_resolution_in_a_folder_is_printed_as_an_array()
    {
        using var folder = new TextFolder().With("rivers.txt", MadeUpTexts.Clean);

        Assert.Equal(["A/RES/72/801"], Symbols(ToolRun.Of("parse", folder.Root).Json));
    }

    [Fact]
    public void A_path_that_cannot_be_read_is_named_and_the_others_are_printed()
    {
        using var folder = new TextFolder().With("rivers.txt", MadeUpTexts.Clean);

        var run = ToolRun.Of("parse", folder["rivers.txt"], folder["nosuch.txt"]);

        Assert.Equal((0, "A/RES/72/801"), (run.Code, run.Json.GetProperty("symbol").GetString()));
        Assert.Contains("nosuch.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_option_is_no_path()
    {
        using var folder = new TextFolder().With("rivers.txt", MadeUpTexts.Clean);

        var run = ToolRun.Of("parse", folder["rivers.txt"], "--format", "json");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("unknown option --format", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_are_printed_as_an_array_in_the_order_of_the_files()
    {
        using var folder = new TextFolder().With("b.txt", MadeUpTexts.Clean).With("a/c.txt", MadeUpTexts.WithInfo).With("B.txt", MadeUpTexts.WithWarning);

        Assert.Equal(["A/RES/72/803", "A/RES/72/802", "A/RES/72/801"], Symbols(ToolRun.Of("parse", folder.Root).Json));
        Assert.Equal(["A/RES/72/801", "A/RES/72/802"], Symbols(ToolRun.Of("parse", folder["b.txt"], folder["a"], folder["b.txt"]).Json));
    }

    [Fact]
    public void Each_text_gives_a_file_at_the_same_relative_path()
    {
        using var folder = new TextFolder().With("in/GA/rivers.en.txt", MadeUpTexts.Clean).With("in/lakes.txt", MadeUpTexts.WithInfo).With("in/notes.md", "no text");

        var run = ToolRun.Of("parse", folder["in"], "--out", folder["out"]);

        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        Assert.Equal("A/RES/72/801", JsonDocument.Parse(folder.Read("out/GA/rivers.en.actual.json")).RootElement.GetProperty("symbol").GetString());
        Assert.Equal(
            ["GA/rivers.en.actual.json", "lakes.actual.json"],
            System.IO.Directory.GetFiles(folder["out"], "*", System.IO.SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(folder["out"], file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .ToArray());
    }

    [Fact]
    public void Parts_of_one_text_give_a_file_each_by_their_letters()
    {
        using var folder = new TextFolder().With("seas.txt", TwoParts);

        Assert.Equal(0, ToolRun.Of("parse", folder.Root, "--out", folder["out"]).Code);

        Assert.Contains("\"A/RES/72/804A\"", folder.Read("out/seas.A.actual.json").Replace(" A\"", "A\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\"A/RES/72/804B\"", folder.Read("out/seas.B.actual.json").Replace(" B\"", "B\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("parse", folder["seas.txt"]).Json.GetArrayLength());
    }

    [Fact]
    public void A_second_text_of_the_same_name_is_refused_aloud()
    {
        using var folder = new TextFolder().With("a/rivers.txt", MadeUpTexts.Clean).With("b/rivers.txt", MadeUpTexts.WithInfo);

        var run = ToolRun.Of("parse", folder["a"], folder["b"], "--out", folder["out"]);

        Assert.Contains("A/RES/72/801", folder.Read("out/rivers.actual.json"), StringComparison.Ordinal);
        Assert.Equal($"resgen: {folder.Shown("b/rivers.txt")}: not written, since rivers.actual.json already holds {folder.Shown("a/rivers.txt")}\n", run.Error);
    }

    [Fact]
    public void A_text_that_is_no_resolution_is_parsed_all_the_same()
    {
        using var folder = new TextFolder().With("words.txt", "river\nlake\n").With("empty.txt", "");

        var run = ToolRun.Of("parse", folder.Root);

        Assert.Equal(0, run.Code);
        Assert.All(run.Json.EnumerateArray(), resolution => Assert.Equal(JsonValueKind.Null, resolution.GetProperty("symbol").ValueKind));
    }

    [Fact]
    public void Nothing_to_read_gives_2()
    {
        using var folder = new TextFolder();

        Assert.Equal((2, ""), (ToolRun.Of("parse", folder.Root).Code, ToolRun.Of("parse", folder.Root).Output));
        Assert.Equal(2, ToolRun.Of("parse", folder["nosuch"], "--out", folder["out"]).Code);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_gives_2()
    {
        using var folder = new TextFolder().With("rivers.txt", MadeUpTexts.Clean).With("out", "a file, not a folder");

        var run = ToolRun.Of("parse", folder["rivers.txt"], "--out", folder["out"]);

        Assert.Equal(2, run.Code);
        Assert.StartsWith("resgen: ", run.Error, StringComparison.Ordinal);
    }

    private static string[] Symbols(JsonElement resolutions) => resolutions.EnumerateArray().Select(resolution => resolution.GetProperty("symbol").GetString()!).ToArray();
}
