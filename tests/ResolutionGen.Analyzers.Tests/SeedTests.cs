using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Analyzers.Tests;

public class SeedTests
{
    private static readonly string Seed = Repository.Read("seeds/A_RES_72_31.zh.txt");

    [Fact]
    public async Task The_seed_has_exactly_the_findings_of_the_oracle()
    {
        var marked = Mark(Mark(Mark(Seed, "NPT/CONPT/CONF.2000/28 (Parts IF.2000/28 (Part III)和 NPT/CONF.2000/28 (Part IV))", 0), "拟订", 2), "全部彻底裁军", 0);
        var diagnostics = await new TextProject()
            .File("/home/somebody/A_RES_72_31.zh.txt", marked)
            .Finds("RG0201", "malformed document symbol NPT/CONPT/CONF.2000/28; did you mean NPT/CONF.2000/28?")
            .Finds("RG0702", "the verb “拟订” stands again after “所需” in the clause that it governs", DiagnosticSeverity.Info)
            .Finds("RG0701", "the title “全部彻底裁军” differs by one letter from the one in op15; did you mean “全面彻底裁军”?")
            .VerifyAsync();
        var titles = Assert.Single(diagnostics, diagnostic => diagnostic.Id is "RG0701");
        var related = Assert.Single(titles.AdditionalLocations).SourceSpan;
        Assert.Equal("全面彻底裁军", Seed.Substring(related.Start, related.Length));
    }

    [Fact]
    public Task Every_finding_of_the_seed_can_be_accepted_where_it_stands()
        => new TextProject()
            .File("A_RES_72_31.zh.txt", Seed, ("resolutiongen_known", "RG0201@fn6, RG0701@op16, RG0702@op10"))
            .VerifyAsync();

    [Fact]
    public Task A_text_cut_in_the_middle_of_a_note_is_judged_like_any_other()
        => new TextProject()
            .File("cut.txt", SampleTexts.LighthousesInEnglish + "\n\n__________________\n\n[|1|] See the report of the Secretary-Gen")
            .Finds("RG0102", "nothing refers to footnote 1; no marker 1 was found")
            .VerifyAsync();

    private static string Mark(string text, string stretch, int occurrence)
    {
        var at = text.IndexOf(stretch, StringComparison.Ordinal);
        for (; occurrence > 0; occurrence--)
            at = text.IndexOf(stretch, at + 1, StringComparison.Ordinal);
        return text.Insert(at + stretch.Length, "|]").Insert(at, "[|");
    }
}
