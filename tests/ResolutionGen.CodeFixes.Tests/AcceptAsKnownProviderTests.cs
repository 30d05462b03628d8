using System;
using System.Threading.Tasks;

namespace ResolutionGen.CodeFixes.Tests;

public class AcceptAsKnownProviderTests
{
    private const string File = "/project/texts/A_RES_72_91.txt";
    private const string Config = "/project/.editorconfig";

    [Fact]
    public async Task A_finding_is_accepted_in_a_section_for_its_file_and_reported_no_more()
    {
        using var workspace = new TextWorkspace().Text(File, Texts.Doubled).Config(Config, "root = true\n");

        var action = Assert.Single(await workspace.Offers(new AcceptAsKnownProvider(), "RG0702"));

        Assert.Equal("Accept RG0702@op2 as known in .editorconfig", action.Title);
        await workspace.Apply(action);
        Assert.Equal("root = true\n\n[texts/A_RES_72_91.txt]\nresolutiongen_known = RG0702@op2\n", workspace[Config]);
        Assert.Empty(await workspace.Reported());
    }

    [Fact]
    public async Task The_nearest_editorconfig_gets_the_entry()
    {
        using var workspace = new TextWorkspace().Text(File, Texts.Doubled).Config(Config, "").Config("/project/texts/.editorconfig", "").Config("/project/text/.editorconfig", "");

        await workspace.Apply(Assert.Single(await workspace.Offers(new AcceptAsKnownProvider(), "RG0702")));

        Assert.Equal("[A_RES_72_91.txt]\nresolutiongen_known = RG0702@op2\n", workspace["/project/texts/.editorconfig"]);
        Assert.Equal("", workspace[Config]);
    }

    [Fact]
    public async Task Without_an_editorconfig_above_the_text_nothing_is_offered()
    {
        using var workspace = new TextWorkspace().Text(File, Texts.Doubled).Config("/project/code/.editorconfig", "root = true\n");

        Assert.Empty(await workspace.Offers(new AcceptAsKnownProvider(), "RG0702"));
    }

    [Fact]
    public async Task All_findings_of_a_project_are_accepted_at_once()
    {
        const string Other = "/project/texts/b.txt";
        using var workspace = new TextWorkspace()
            .Text(File, Texts.Doubled)
            .Text(Other, Texts.Doubled.Replace("72/91", "72/93", StringComparison.Ordinal).Replace("build lighthouses", "build build lighthouses", StringComparison.Ordinal))
            .Config(Config, "");

        await workspace.Apply((await workspace.FixForAll(new AcceptAsKnownProvider(), nameof(AcceptAsKnownProvider), "RG0702"))!);

        Assert.Equal("[texts/A_RES_72_91.txt]\nresolutiongen_known = RG0702@op2\n\n[texts/b.txt]\nresolutiongen_known = RG0702@op1, RG0702@op2\n", workspace[Config]);
        Assert.Empty(await workspace.Reported());
    }

    [Fact]
    public void What_is_wrong_with_the_keys_themselves_cannot_be_accepted()
    {
        var rules = new AcceptAsKnownProvider().FixableDiagnosticIds;
        Assert.Contains("RG0201", rules);
        Assert.DoesNotContain("RG0008", rules);
        Assert.DoesNotContain("RG1001", rules);
    }
}
