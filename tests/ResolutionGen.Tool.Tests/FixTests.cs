using System;
using System.IO;
using System.Linq;
using System.Text;

namespace ResolutionGen.Tool.Tests;

public class FixTests
{
    private static readonly string Mended = MadeUpTexts.WithInfo.Replace("the the", "the", StringComparison.Ordinal);

    [Fact]
    public void Texts_that_can_be_mended_are_copied_and_no_others_and_what_remains_is_reported()
    {
        using var folder = new TextFolder().With("texts/a/lakes.txt", MadeUpTexts.WithInfo).With("texts/rivers.txt", MadeUpTexts.Clean).With("texts/wells.txt", MadeUpTexts.WithWarning);

        var run = ToolRun.Of("check", folder["texts"], "--fix", folder["mended"]);

        Assert.Equal(["a/lakes.txt"], FilesBelow(folder["mended"]));
        Assert.Equal(Mended, File.ReadAllText(folder["mended/a/lakes.txt"]));
        Assert.Equal(MadeUpTexts.WithInfo, File.ReadAllText(folder["texts/a/lakes.txt"]));
        Assert.Equal(1, run.Code);
        Assert.StartsWith(folder.Shown("texts/wells.txt") + "(9,49): warning RG0701: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RG0702", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            $"{folder.Shown("texts/a/lakes.txt")}(11,17): mended RG0702: Remove the second \u201Cthe\u201D\nmended 1 finding in 1 file\n3 files, 0 errors, 1 warning, 0 infos\n",
            run.Error);
    }

    [Fact]
    public void What_remains_in_a_mended_text_is_reported_at_its_place_in_the_copy()
    {
        var both = MadeUpTexts.WithWarning.Replace("Recalling its interest", "Recalling its its interest", StringComparison.Ordinal)
            .Replace("1. Decides to discuss", "1. Decides to to discuss", StringComparison.Ordinal);
        using var folder = new TextFolder().With("texts/wells.txt", both);

        var run = ToolRun.Of("check", folder["texts/wells.txt"], "--fix", folder["mended"]);

        Assert.StartsWith(folder.Shown("mended/wells.txt") + "(9,49): warning RG0701: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n    " + folder.Shown("mended/wells.txt") + "(7,42): ", run.Output, StringComparison.Ordinal);
        Assert.Contains("mended 2 findings in 1 file\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public void Where_all_is_mended_the_check_succeeds()
    {
        using var folder = new TextFolder().With("note.txt", Misnumbered);

        Assert.Equal(1, ToolRun.Of("check", folder["note.txt"]).Code);
        var run = ToolRun.Of("check", folder["note.txt"], "--fix", folder["mended"], "--format", "json");

        Assert.Equal((0, "[]\n"), (run.Code, run.Output));
        Assert.Contains("mended RG0103: Number the footnote 2\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Encoding_byte_order_mark_and_line_ends_stay(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        using var folder = new TextFolder().With("lakes.txt", Bytes(MadeUpTexts.WithInfo));

        ToolRun.Of("check", folder["lakes.txt"], "--fix", folder["mended"]);

        Assert.Equal(Bytes(Mended), File.ReadAllBytes(folder["mended/lakes.txt"]));

        byte[] Bytes(string text) => [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text.ReplaceLineEndings("\r\n"))];
    }

    [Fact]
    public void A_text_that_cannot_be_written_back_as_it_is_is_not_mended()
    {
        var bytes = Encoding.UTF8.GetBytes(MadeUpTexts.WithInfo.Replace("report.", "report?.", StringComparison.Ordinal));
        bytes[Array.IndexOf(bytes, (byte)'?')] = 0xFF;
        using var folder = new TextFolder().With("lakes.txt", bytes);

        var run = ToolRun.Of("check", folder["lakes.txt"], "--fix", folder["mended"]);

        Assert.Empty(FilesBelow(folder["mended"]));
        Assert.Equal(2, run.Code);
        Assert.Contains("lakes.txt: not mended, since its characters could not be written back as they are\nmended 0 findings in 0 files\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("texts")]
    [InlineData("texts/../texts/")]
    public void A_text_is_never_written_over_without_being_asked(string target)
    {
        using var folder = new TextFolder().With("texts/lakes.txt", MadeUpTexts.WithInfo);

        var run = ToolRun.Of("check", folder["texts"], "--fix", folder[target]);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal($"resgen: {folder.Shown("texts/lakes.txt")}: its copy would stand in its own place; --in-place allows that\n", run.Error);
        Assert.Equal(MadeUpTexts.WithInfo, File.ReadAllText(folder["texts/lakes.txt"]));
    }

    [Fact]
    public void A_link_to_the_folder_of_the_texts_is_that_folder()
    {
        using var folder = new TextFolder().With("texts/lakes.txt", MadeUpTexts.WithInfo);
        Directory.CreateSymbolicLink(folder["link"], folder["texts"]);

        Assert.Equal(2, ToolRun.Of("check", folder["texts"], "--fix", folder["link"]).Code);
        Assert.Equal(MadeUpTexts.WithInfo, File.ReadAllText(folder["texts/lakes.txt"]));
    }

    [Fact]
    public void In_place_writes_over_the_texts_of_the_folder()
    {
        using var folder = new TextFolder().With("texts/lakes.txt", MadeUpTexts.WithInfo).With("texts/rivers.txt", MadeUpTexts.Clean);

        var run = ToolRun.Of("check", folder["texts"], "--fix", folder["texts"], "--in-place");

        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.Equal(["lakes.txt", "rivers.txt"], FilesBelow(folder["texts"]));
        Assert.Equal(Mended, File.ReadAllText(folder["texts/lakes.txt"]));
    }

    [Fact]
    public void Fix_without_a_folder_is_refused()
    {
        using var folder = new TextFolder().With("texts/lakes.txt", MadeUpTexts.WithInfo);

        Assert.Equal(2, ToolRun.Of("check", folder["texts"], "--in-place", "--fix").Code);
        Assert.Equal(2, ToolRun.Of("check", folder["texts"], "--fix", "--in-place").Code);
        Assert.Equal(2, ToolRun.Of("check", "--fix", "--separate", folder["texts"]).Code);
    }

    [Fact]
    public void A_copy_never_stands_in_the_place_of_another_text()
    {
        using var folder = new TextFolder().With("a/lakes.txt", MadeUpTexts.WithInfo).With("b/lakes.txt", MadeUpTexts.Clean);

        var run = ToolRun.Of("check", folder["a/lakes.txt"], folder["b/lakes.txt"], "--fix", folder["b"], "--in-place");

        Assert.Equal(2, run.Code);
        Assert.Contains($"resgen: {folder.Shown("a/lakes.txt")}: its copy would stand in the place of {folder.Shown("b/lakes.txt")}\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(MadeUpTexts.Clean, File.ReadAllText(folder["b/lakes.txt"]));
    }

    [Fact]
    public void Two_copies_of_one_name_are_refused()
    {
        using var folder = new TextFolder().With("a/lakes.txt", MadeUpTexts.WithInfo).With("b/lakes.txt", MadeUpTexts.Clean);

        var run = ToolRun.Of("check", folder["a"], folder["b"], "--fix", folder["mended"]);

        Assert.Equal((2, $"resgen: {folder.Shown("b/lakes.txt")}: its copy would have the name of that of {folder.Shown("a/lakes.txt")}\n"), (run.Code, run.Error));
        Assert.False(Directory.Exists(folder["mended"]));
    }

    [Fact]
    public void In_place_alone_is_not_understood()
    {
        using var folder = new TextFolder().With("lakes.txt", MadeUpTexts.WithInfo);

        Assert.Equal(2, ToolRun.Of("check", folder.Root, "--in-place").Code);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named_and_the_text_is_reported_as_it_is()
    {
        using var folder = new TextFolder().With("lakes.txt", MadeUpTexts.WithInfo).With("mended", "a file");

        var run = ToolRun.Of("check", folder["lakes.txt"], "--fix", folder["mended"]);

        Assert.Equal(2, run.Code);
        Assert.Contains(folder.Shown("lakes.txt") + "(11,17): info RG0702: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("lakes.txt: not mended: ", run.Error, StringComparison.Ordinal);
    }

    private const string Misnumbered =
        "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,¹\n\nNoting the study,²\n\n1. Decides to act;\n\n2. Requests a report.\n\n62nd plenary meeting\n4 December 2017\n\n__________________\n¹ A/71/1.\n¹ A/71/2.\n";

    private static string[] FilesBelow(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
