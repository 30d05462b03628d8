using ResolutionGen.Analyzers;

namespace ResolutionGen.CodeFixes.Tests;

public class KnownEntryEditTests
{
    private const string Config = "/project/.editorconfig";
    private const string File = "/project/texts/a.txt";

    [Theory]
    [InlineData("", "[texts/a.txt]\nresolutiongen_known = RG0201@fn6\n")]
    [InlineData("root = true", "root = true\n\n[texts/a.txt]\nresolutiongen_known = RG0201@fn6\n")]
    [InlineData("root = true\r\n", "root = true\r\n\r\n[texts/a.txt]\r\nresolutiongen_known = RG0201@fn6\r\n")]
    [InlineData("[*.cs]\nindent_size = 4\n", "[*.cs]\nindent_size = 4\n\n[texts/a.txt]\nresolutiongen_known = RG0201@fn6\n")]
    [InlineData("[texts/a.txt.bak]\nx = 1\n", "[texts/a.txt.bak]\nx = 1\n\n[texts/a.txt]\nresolutiongen_known = RG0201@fn6\n")]
    public void A_missing_section_is_added_at_the_end(string before, string after) => Assert.Equal(after, Add(before));

    [Theory]
    [InlineData("[texts/a.txt]\n", "[texts/a.txt]\nresolutiongen_known = RG0201@fn6\n")]
    [InlineData("[/texts/a.txt]", "[/texts/a.txt]\nresolutiongen_known = RG0201@fn6")]
    [InlineData("[a.txt]\r\nx = 1\r\n\r\n[*.cs]\r\ny = 2\r\n", "[a.txt]\r\nx = 1\r\nresolutiongen_known = RG0201@fn6\r\n\r\n[*.cs]\r\ny = 2\r\n")]
    [InlineData("[texts/a.txt] # mine\n# a comment\n\n\n[*.cs]\n", "[texts/a.txt] # mine\n# a comment\nresolutiongen_known = RG0201@fn6\n\n\n[*.cs]\n")]
    [InlineData("[texts/a.txt]\n[*.cs]\n[texts/a.txt]\nx = 1\n", "[texts/a.txt]\n[*.cs]\n[texts/a.txt]\nx = 1\nresolutiongen_known = RG0201@fn6\n")]
    public void A_section_for_the_file_gets_the_line(string before, string after) => Assert.Equal(after, Add(before));

    [Theory]
    [InlineData("resolutiongen_known = RG0701@op16", "resolutiongen_known = RG0701@op16, RG0201@fn6")]
    [InlineData("resolutiongen_known = RG0701@op16  # official", "resolutiongen_known = RG0701@op16, RG0201@fn6  # official")]
    [InlineData("resolutiongen_known = RG0701@op16; official", "resolutiongen_known = RG0701@op16, RG0201@fn6; official")]
    [InlineData("resolutiongen_known=RG0701@op16,\t", "resolutiongen_known=RG0701@op16, RG0201@fn6\t")]
    [InlineData("  Resolutiongen_Known : RG0701@op16", "  Resolutiongen_Known : RG0701@op16, RG0201@fn6")]
    [InlineData("resolutiongen_known =", "resolutiongen_known = RG0201@fn6")]
    [InlineData("# resolutiongen_known = RG0201@fn6\nresolutiongen_known = RG0504", "# resolutiongen_known = RG0201@fn6\nresolutiongen_known = RG0504, RG0201@fn6")]
    [InlineData("resolutiongen_known_not = 1\nresolutiongen_known = RG0504\nx = 1", "resolutiongen_known_not = 1\nresolutiongen_known = RG0504, RG0201@fn6\nx = 1")]
    public void An_entry_is_appended_to_those_of_the_section(string before, string after)
        => Assert.Equal("[texts/a.txt]\n" + after + "\n", Add("[texts/a.txt]\n" + before + "\n"));

    [Theory]
    [InlineData("[texts/a.txt]\nresolutiongen_known = RG0701@op16, rg0201 @ fn6\n")]
    [InlineData("[*.txt]\nresolutiongen_known = RG0201@fn6\n")]
    [InlineData("[texts/**]\nresolutiongen_known = RG0201@fn6 # for all\n")]
    public void An_entry_that_is_in_effect_is_not_written_again(string text) => Assert.Null(Add(text));

    [Fact]
    public void What_a_glob_section_says_is_still_in_effect()
        => Assert.Equal(
            "[*.txt]\nresolutiongen_known = RG0504\n\n[texts/a.txt]\nresolutiongen_known = RG0504, RG0201@fn6\n",
            Add("[*.txt]\nresolutiongen_known = RG0504\n"));

    [Fact]
    public void A_later_glob_section_that_would_win_is_outdone()
        => Assert.Equal(
            "[texts/a.txt]\nresolutiongen_known = RG0701@op16\n\n[*.txt]\nresolutiongen_known = RG0504\n\n[texts/a.txt]\nresolutiongen_known = RG0504, RG0201@fn6\n",
            Add("[texts/a.txt]\nresolutiongen_known = RG0701@op16\n\n[*.txt]\nresolutiongen_known = RG0504\n"));

    [Fact]
    public void What_an_editorconfig_further_up_says_is_still_in_effect()
    {
        ConfigFile[] configs = [new(Config, "[*.txt]\nresolutiongen_known = RG0504\n"), new("/project/texts/.editorconfig", "")];
        Assert.Equal("[a.txt]\nresolutiongen_known = RG0504, RG0201@fn6\n", KnownEntryEdit.Add(configs, File, new KnownFinding("RG0201", "fn6"))!.Replacement);
    }

    [Theory]
    [InlineData("texts [old]/a{1,2}.txt", "texts \\[old\\]/a\\{1\\,2\\}.txt")]
    [InlineData("第72号#1;*?.txt", "第72号\\#1\\;\\*\\?.txt")]
    public void Names_with_characters_of_patterns_are_escaped(string name, string section)
    {
        ConfigFile[] configs = [new(Config, "")];
        var edit = KnownEntryEdit.Add(configs, "/project/" + name, new KnownFinding("RG0504", null));
        Assert.Equal("[" + section + "]\nresolutiongen_known = RG0504\n", edit!.Replacement);

        ConfigFile[] edited = [new(Config, edit.Replacement)];
        Assert.Equal(", RG0201@fn6", KnownEntryEdit.Add(edited, "/project/" + name, new KnownFinding("RG0201", "fn6"))!.Replacement);
    }

    [Fact]
    public void Without_an_editorconfig_there_is_nothing_to_edit() => Assert.Null(KnownEntryEdit.Add([], File, new KnownFinding("RG0201", "fn6")));

    private static string? Add(string text)
        => KnownEntryEdit.Add([new ConfigFile(Config, text)], File, new KnownFinding("RG0201", "fn6")) is { } edit ? TextEdits.Apply(text, [edit]) : null;
}
