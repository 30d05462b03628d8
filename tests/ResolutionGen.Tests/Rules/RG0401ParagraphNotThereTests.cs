namespace ResolutionGen.Tests;

public class RG0401ParagraphNotThereTests
{
    private const string Head = "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n";

    [Fact]
    public void A_number_above_the_highest_is_reported()
    {
        var finding = RuleTest.Reports(
            "RG0401",
            Head + "1. Decides;\n\n2. Requests what paragraph [|14|] below says;\n\n3. Welcomes.\n",
            "paragraph 14 does not exist; the operative paragraphs end at 3");
        Assert.Equal("op2", finding.Element);
        Assert.Equal("paragraph 3 is the last", Assert.Single(finding.Related).Message);
    }

    [Fact]
    public void Of_a_list_and_a_range_the_numbers_that_are_not_there_are_reported()
        => RuleTest.Reports(
            "RG0401",
            Head + "1. Decides what paragraphs 2, [|6|] and 3 to [|8|] below say;\n\n2. Requests;\n\n3. Welcomes.\n",
            "paragraph 6 does not exist; the operative paragraphs end at 3",
            "paragraph 8 does not exist; the operative paragraphs end at 3");

    [Fact]
    public void The_number_after_the_last_was_probably_the_last()
        => RuleTest.Reports("RG0401", Head + "1. Decides what paragraph [|4|] below says;\n\n2. Requests;\n\n3. Welcomes.\n", "paragraph 4 does not exist; the operative paragraphs end at 3; did you mean paragraph 3?");

    [Fact]
    public void Two_digits_exchanged_are_suggested_the_right_way_round()
        => RuleTest.Reports(
            "RG0401",
            Head + Numbered(10) + "11. Recalls what paragraph [|21|] of the present resolution says;\n\n12. Notes;\n\n13. Ends.\n",
            "paragraph 21 does not exist; the operative paragraphs end at 13; did you mean paragraph 12?");

    [Theory]
    [InlineData("1. Decides;\n\n2. Recalls what paragraph 14 says;\n\n3. Welcomes.\n", "the paragraph may be one of another document")]
    [InlineData("1. Decides;\n\n2. Recalls paragraph 14 of resolution 70/1;\n\n3. Welcomes.\n", "the paragraph is one of another document")]
    [InlineData("1. Decides;\n\n4. Recalls paragraph 3 above.\n", "RG0501 reports the gap")]
    [InlineData("Recalls paragraph 14 of the present resolution.\n", "nothing is numbered")]
    [InlineData("1. Decides;\n\n2. Amends the rules to read “as in paragraph 14 above”.\n", "what is quoted has paragraphs of its own")]
    [InlineData("1. Recalls paragraph 3 below;\n\n2. Requests;\n", "the end of the text was lost")]
    [InlineData("1. Recalls paragraph 3 below;\n\n2. Requests.\n\n62nd plenary meeting\n4 December 2017\n\nAnnex\n\nTerms\n\n1. One.\n\n2. Two.\n\n3. Three.\n", "it may be one of the annex")]
    [InlineData("I\n\n1. Decides;\n\n2. Notes;\n\n3. Invites;\n\nII\n\n1. Recalls paragraph 3 above.\n", "another section has it")]
    public void It_is_silent_where_it_cannot_be_sure(string operative, string why)
    {
        Assert.NotEmpty(why);
        RuleTest.IsSilent("RG0401", Head + operative);
    }

    [Fact]
    public void An_annex_has_paragraphs_of_its_own()
        => RuleTest.Reports(
            "RG0401",
            Head + "1. Decides.\n\n62nd plenary meeting\n4 December 2017\n\nAnnex\n\nTerms of reference\n\n1. The Commission meets.\n\n2. It follows paragraph [|9|] below.\n",
            "paragraph 9 of annex 1 does not exist; its paragraphs end at 2");

    [Fact]
    public void It_reads_Chinese()
        => RuleTest.Reports("RG0401", RuleTest.Chinese(operative: "决定按照本决议第[|9|]段行事。"), "paragraph 9 does not exist; the operative paragraphs end at 1");

    private static string Numbered(int count)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 1; i <= count; i++)
            text.Append(i).Append(". Welcomes;\n\n");
        return text.ToString();
    }
}
