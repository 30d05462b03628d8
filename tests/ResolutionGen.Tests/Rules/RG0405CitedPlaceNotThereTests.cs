using System.Linq;

namespace ResolutionGen.Tests;

public class RG0405CitedPlaceNotThereTests
{
    private const string Cited = "70/1. Clean lakes\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n";
    private const string Plain = Cited + "1. Decides:\n\n(a) Lakes;\n\n(b) Ponds;\n\n2. Requests;\n\n3. Welcomes.\n\n62nd plenary meeting\n4 December 2015\n";
    private const string Sections = Cited + "I\n\n1. Decides;\n\n2. Notes;\n\nII\n\n1. Requests.\n\n62nd plenary meeting\n4 December 2015\n";
    private const string Annexes = Cited + "1. Adopts the annexes.\n\n62nd plenary meeting\n4 December 2015\n\nAnnex I\n\nTerms\n\n1. One.\n\n2. Two.\n\nAnnex II\n\nRules\n\n1. One.\n";

    private static string Citing(string operative) => RuleTest.English(operative: operative);

    [Theory]
    [InlineData(Plain, "Recalls paragraph [|7|] of resolution 70/1.", "A/RES/70/1 has no paragraph 7; its operative paragraphs end at 3")]
    [InlineData(Plain, "Recalls paragraphs 2, 3 and [|4|] of resolution 70/1.", "A/RES/70/1 has no paragraph 4; its operative paragraphs end at 3; did you mean paragraph 3?")]
    [InlineData(Plain, "Recalls paragraph [|1 (d)|] of resolution 70/1.", "paragraph 1 of A/RES/70/1 has no sub-paragraph (d); it has (a) to (b)")]
    [InlineData(Plain, "Recalls section [|II|] of resolution 70/1.", "section II is not there; A/RES/70/1 has no sections")]
    [InlineData(Plain, "Recalls the [|annex|] to resolution 70/1.", "A/RES/70/1 has no annex")]
    [InlineData(Sections, "Recalls section [|V|] of resolution 70/1.", "section V is not there; A/RES/70/1 has sections I to II")]
    [InlineData(Sections, "Recalls section I, paragraph [|4|], of resolution 70/1.", "A/RES/70/1 has no paragraph 4 of section I; the paragraphs there end at 2")]
    [InlineData(Annexes, "Recalls annex [|IV|] to resolution 70/1.", "annex 4 is not there; A/RES/70/1 has 2 annexes")]
    [InlineData(Annexes, "Recalls resolution 70/1, annex I, paragraph [|9|].", "A/RES/70/1 has no paragraph 9 of annex 1; the paragraphs there end at 2")]
    public void What_the_cited_text_does_not_have_is_reported(string cited, string operative, string message)
        => ProjectRuleTest.Reports("RG0405", [("a.txt", Citing(operative)), ("b.txt", cited)], message);

    [Theory]
    [InlineData(Plain, "Recalls paragraphs 1 (b) and 3 of resolution 70/1.")]
    [InlineData(Plain, "Recalls paragraph 7 of resolution 70/2.")]
    [InlineData(Plain, "Recalls paragraph 7 of the report, and resolution 70/1.")]
    [InlineData(Sections, "Recalls section II, paragraph 1, of resolution 70/1.")]
    [InlineData(Annexes, "Recalls annex II to resolution 70/1 and paragraph 2 of annex I to resolution 70/1.")]
    [InlineData(Annexes, "Recalls paragraph 2 of resolution 70/1.")]
    [InlineData(Cited + "1. Decides;\n\n2. Adopts the annex to the present resolution.\n", "Recalls the annex to resolution 70/1.")]
    [InlineData(Cited + "1. Decides;\n\n4. Requests.\n", "Recalls paragraph 3 of resolution 70/1.")]
    [InlineData(Cited + "1. Decides;\n\n2. Requests;\n", "Recalls paragraph 3 of resolution 70/1.")]
    [InlineData(Cited + "Decides to act.\n", "Recalls paragraph 3 of resolution 70/1.")]
    public void It_is_silent_where_it_cannot_be_sure(string cited, string operative)
        => ProjectRuleTest.IsSilent("RG0405", ("a.txt", Citing(operative)), ("b.txt", cited));

    [Fact]
    public void One_language_version_that_has_it_is_enough()
        => ProjectRuleTest.IsSilent(
            "RG0405",
            ("a.txt", Citing("Recalls paragraph 4 of resolution 70/1.")),
            ("b.en.txt", Plain),
            ("b.zh.txt", "70/1. 保持湖泊清洁\n\n大会，\n\n回顾《宣言》，\n\n1. 决定采取行动；\n\n2. 请秘书长提出报告；\n\n3. 欢迎各国作出的努力；\n\n4. 决定继续审议这一问题。\n\n2015年12月4日\n第62次全体会议\n"));

    [Fact]
    public void An_ibid_cites_too()
        => ProjectRuleTest.Reports(
            "RG0405",
            [("a.txt", RuleTest.English(notes: ["Resolution 70/1, sect. I.", "Ibid., sect. [|V|]."])), ("b.txt", Sections)],
            "section V is not there; A/RES/70/1 has sections I to II");

    [Fact]
    public void The_place_where_the_cited_text_ends_is_named()
    {
        var finding = ProjectRuleTest.Findings("RG0405", ("a.txt", Citing("Recalls paragraph 7 of resolution 70/1.")), ("b.txt", Plain))["a.txt"].Single();
        var related = Assert.Single(finding.Related);
        Assert.Equal(("op1", "b.txt", "3", "paragraph 3 stands here"), (finding.Element, related.Path, Plain.Substring(related.Span.Start, related.Span.Length), related.Message));
    }
}
