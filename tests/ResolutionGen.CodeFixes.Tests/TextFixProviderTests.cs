using System;
using System.Linq;
using System.Threading.Tasks;

namespace ResolutionGen.CodeFixes.Tests;

public class TextFixProviderTests
{
    private const string File = "/texts/A_RES_72_91.txt";

    [Fact]
    public async Task A_certain_repair_is_offered_and_mends_the_text()
    {
        using var workspace = new TextWorkspace().Text(File, Texts.Doubled);

        var action = Assert.Single(await workspace.Offers(new TextFixProvider(), "RG0702"));

        Assert.Equal("Remove the second \u201Cthe\u201D", action.Title);
        Assert.NotNull(action.EquivalenceKey);
        await workspace.Apply(action);
        Assert.Equal(Texts.Doubled.Replace("the the", "the", StringComparison.Ordinal), workspace[File]);
        Assert.Empty(await workspace.Reported());
    }

    [Fact]
    public async Task What_has_to_be_chosen_is_offered_without_a_fix_for_all()
    {
        using var workspace = new TextWorkspace().Text(File, Texts.TwoMonths);

        var actions = await workspace.Offers(new TextFixProvider(), "RG0304");

        Assert.Equal(2, actions.Count);
        Assert.All(actions, action => Assert.Null(action.EquivalenceKey));
        await workspace.Apply(actions[1]);
        Assert.Contains("30 تشرين الثاني/نوفمبر 2016", workspace[File], StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_certain_repairs_of_a_project_are_made_at_once_and_others_left()
    {
        const string Other = "/texts/A_RES_72_92.txt";
        var several = Texts.Doubled.Replace("72/91", "72/93", StringComparison.Ordinal).Replace("build lighthouses", "build build lighthouses", StringComparison.Ordinal);
        using var workspace = new TextWorkspace().Text(File, Texts.Doubled).Text(Other, Texts.TwoMonths).Text("/texts/c.txt", several);

        await workspace.Apply((await workspace.FixForAll(new TextFixProvider(), "RG0702", "RG0702", "RG0304"))!);

        Assert.Equal(["RG0304"], await workspace.Reported());
        Assert.Equal(Texts.TwoMonths, workspace[Other]);
        Assert.DoesNotContain("build build", workspace["/texts/c.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_that_is_accepted_as_known_is_not_mended_with_all_others()
    {
        using var workspace = new TextWorkspace().Text(File, Texts.Doubled).Config("/texts/.editorconfig", "[*.txt]\nresolutiongen_known = RG0702@op2\n");

        Assert.Null(await workspace.FixForAll(new TextFixProvider(), "RG0702", "RG0702"));
    }

    [Fact]
    public void It_fixes_what_has_repairs()
        => Assert.Equal(TextFixes.Repairs.Select(repair => repair.RuleId), new TextFixProvider().FixableDiagnosticIds);
}
