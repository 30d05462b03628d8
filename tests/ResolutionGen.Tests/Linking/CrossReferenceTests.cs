using System.Linq;

namespace ResolutionGen.Tests;

public class CrossReferenceTests
{
    private const string Head = "90/7. Keeping the lamps lit\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n";

    [Fact]
    public void A_list_and_a_range_lead_to_each_paragraph()
    {
        var resolution = Resolution.Parse(Head + "1. Decides to act;\n\n2. Requests:\n\n(a) Lamps;\n\n(b) Oil;\n\n3. Invites;\n\n4. Welcomes;\n\n5. Recalls paragraphs 1, 2 (b) and 2 to 4 above.\n");
        var reference = Assert.Single(resolution.Operative[5].CrossReferences);
        Assert.Equal(("paragraphs 1, 2 (b) and 2 to 4 above", 8, CrossReferenceDirection.Above), (reference.Text, reference.Position, reference.Direction));
        Assert.Equal(["op1", "op2(b)", "op2", "op3", "op4"], reference.Targets.Select(target => target.Path));
        Assert.Equal(["1", "2 (b)", "2", "2 to 4", "4"], reference.Targets.Select(target => target.Text));
        Assert.All(reference.Targets, target => Assert.Equal(target.Text, resolution.Operative[5].Text.Substring(target.Position, target.Text.Length)));
        Assert.Same(resolution.Operative["2(b)"], reference.Targets[1].Paragraph);
        Assert.Equal("A/RES/90/7#op3", reference.Targets[3].Reference);
    }

    [Fact]
    public void A_number_that_begins_again_is_that_of_the_own_section()
        => Assert.Equal(["II/op1 Found"], Targets(Head + "I\n\n1. Decides;\n\n2. Requests;\n\nII\n\n1. Invites;\n\n2. Recalls paragraph 1 above.\n"));

    [Fact]
    public void A_number_that_the_own_section_lacks_is_that_of_the_only_one_that_has_it()
        => Assert.Equal(["I/op3 Found"], Targets(Head + "I\n\n1. Decides;\n\n2. Requests;\n\n3. Notes;\n\nII\n\n1. Invites;\n\n2. Recalls paragraph 3 above.\n"));

    [Fact]
    public void Where_the_own_one_stands_on_the_other_side_the_direction_decides()
        => Assert.Equal(["I/op3 Found"], Targets(Head + "I\n\n1. Decides;\n\n2. Requests;\n\n3. Notes;\n\nII\n\n1. Invites;\n\n2. Recalls paragraph 3 above;\n\n3. Ends.\n"));

    [Fact]
    public void Of_several_other_sections_none_is_taken()
        => Assert.Equal(["I/op2 Ambiguous"], Targets(Head + "I\n\n1. Decides;\n\n2. Notes;\n\nII\n\n1. Invites;\n\n2. Notes;\n\nIII\n\n1. Recalls paragraph 2 above.\n"));

    [Fact]
    public void A_section_is_found_alone_and_with_its_paragraph()
        => Assert.Equal(
            ["II Found", "I/op2 Found", "V NoSuchSection"],
            Targets(Head + "I\n\n1. Recalls section II below;\n\n2. Notes;\n\nII\n\n1. Recalls section I, paragraph 2, above;\n\n2. Recalls section V of the present resolution.\n"));

    [Fact]
    public void In_an_annex_above_means_the_annex_and_the_present_resolution_the_operative_part()
        => Assert.Equal(
            ["annex1/p1 Found", "op2 Found", "annex1/p2 Found"],
            Targets(Head + "1. Decides;\n\n2. Requests.\n\n62nd plenary meeting\n4 December 2035\n\nAnnex\n\nTerms of reference\n\n1. The Commission meets.\n\n2. It follows paragraph 1 above.\n\n3. It follows paragraph 2 of the present resolution and paragraph 2 of the present annex.\n"));

    [Fact]
    public void An_annex_is_found_by_number_letter_or_alone()
        => Assert.Equal(
            ["annex1 Found", "annex2 Found", "annex3 NoSuchAnnex", "annex1 Ambiguous"],
            Targets(Head + "1. Adopts annexes I and II to the present resolution;\n\n2. Adopts annex C to the present resolution and the annex to the present resolution.\n\n62nd plenary meeting\n4 December 2035\n\nAnnex I\n\nTerms\n\nThe Commission meets.\n\nAnnex II\n\nRules\n\nThe Commission votes.\n"));

    [Fact]
    public void What_is_quoted_may_speak_of_what_is_quoted()
        => Assert.Equal(
            ["op1 InQuotedText", "op1 Found"],
            Targets(Head + "1. Decides;\n\n2. Amends the statute to read “as in paragraph 1 above”, and recalls paragraph 1 above.\n"));

    [Fact]
    public void A_quotation_goes_on_in_the_sub_paragraphs()
        => Assert.Equal(
            ["op1 InQuotedText"],
            Targets(Head + "1. Decides;\n\n2. Amends the statute to read “The Commission:\n\n(a) Meets;\n\n(b) Acts as in paragraph 1 above”.\n"));

    [Fact]
    public void Arabic_quotations_open_with_the_mark_that_closes_others()
        => Assert.Equal(
            ["op1 Found"],
            Targets("90/7 - إبقاء المصابيح مضاءة\n\nإن الجمعية العامة،\n\nإذ تشير إلى الإعلان،\n\n1 - تقرر أن تعمل؛\n\n2 - تشير إلى ”المصابيح“ وإلى الفقرة 1 أعلاه.\n"));

    [Fact]
    public void A_footnote_refers_from_the_paragraph_with_its_marker()
    {
        var resolution = Resolution.Parse(Head + "1. Decides;\n\n2. Requests the report.¹\n\n62nd plenary meeting\n4 December 2035\n\n__________________\n¹ See paragraph 1 above.\n");
        Assert.Same(resolution.Operative[1], resolution.Footnotes[1].CrossReferences[0].Targets[0].Paragraph);
    }

    [Fact]
    public void A_sub_paragraph_without_a_number_is_one_of_the_paragraph_that_it_stands_in()
        => Assert.Equal(["op2(a) Found"], Targets(Head + "1. Decides:\n\n(a) Lamps;\n\n2. Requests:\n\n(a) Oil;\n\n(b) What subparagraph (a) above says.\n"));

    [Theory]
    [InlineData("1. Decides;\n\n2. Recalls paragraph 3 above.\n", "op3 NoSuchParagraph")]
    [InlineData("1. Decides;\n\n2. Notes:\n\n(a) Lamps;\n\n(b) Oil;\n\n3. Recalls paragraph 2 (c) above.\n", "op2(c) NoSuchSubParagraph")]
    [InlineData("1. Decides;\n\n2. Recalls the annex to the present resolution.\n", "annex1 NoSuchAnnex")]
    public void What_is_not_there_has_its_reason(string operative, string expected) => Assert.Equal([expected], Targets(Head + operative));

    [Theory]
    [InlineData("1. Decides;\n\n3. Requests;\n\n4. Recalls paragraph 2 above.\n", "a number below the highest may have been lost")]
    [InlineData("Recalls paragraph 1 of the present resolution.\n", "the only paragraph has no number")]
    [InlineData("1. Decides;\n\n2. Recalls paragraph 3 below;\n", "the end was lost")]
    [InlineData("1. Decides: (a) lamps; (b) oil;\n\n2. Recalls paragraph 1 (c) above.\n", "labels run on in the text")]
    [InlineData("1. Decides:\n\n(a) Lamps;\n\n(c) Oil;\n\n2. Recalls paragraph 1 (b) above.\n", "a label before the last may have been lost")]
    public void What_may_have_been_lost_is_not_said_to_be_missing(string operative, string why)
        => Assert.True(Targets(Head + operative).All(target => target.EndsWith(" NotNumbered", System.StringComparison.Ordinal)), why);

    [Fact]
    public void Letter_parts_may_refer_to_each_other()
    {
        const string Part = "The General Assembly,\n\nRecalling the Declaration,\n\n1. Decides;\n\n2. Recalls paragraph 3 above.\n\n";
        var document = ResolutionDocument.Parse("90/7. Keeping the lamps lit\n\nA\n\nLamps in the north\n\n" + Part + "B\n\nLamps in the south\n\n" + Part + "62nd plenary meeting\n4 December 2035\n");
        Assert.Equal(["op3 Ambiguous", "op3 Ambiguous"], document.Resolutions.SelectMany(Describe));
    }

    private static string[] Targets(string text) => Describe(Resolution.Parse(text)).ToArray();

    private static System.Collections.Generic.IEnumerable<string> Describe(Resolution resolution)
        => resolution.Paragraphs().SelectMany(paragraph => paragraph.CrossReferences).SelectMany(reference => reference.Targets).Select(target => target.Path + " " + target.Status);
}
