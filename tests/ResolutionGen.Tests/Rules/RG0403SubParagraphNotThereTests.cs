namespace ResolutionGen.Tests;

public class RG0403SubParagraphNotThereTests
{
    private const string Head = "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n";

    [Fact]
    public void A_letter_after_the_last_is_reported()
    {
        var finding = RuleTest.Reports(
            "RG0403",
            Head + "1. Decides:\n\n(a) Rivers;\n\n(b) Lakes;\n\n2. Recalls paragraph 1 [|(d)|] above.\n",
            "paragraph 1 has no sub-paragraph (d); it has (a) to (b)");
        Assert.Equal("paragraph 1 stands here", Assert.Single(finding.Related).Message);
    }

    [Fact]
    public void A_neighbour_that_has_it_is_suggested()
        => RuleTest.Reports(
            "RG0403",
            Head + "1. Decides:\n\n(a) Rivers;\n\n(b) Lakes;\n\n2. Requests:\n\n(a) Boats;\n\n(b) Rafts;\n\n(c) Oars;\n\n3. Recalls paragraph 1 [|(c)|] above.\n",
            "paragraph 1 has no sub-paragraph (c); it has (a) to (b); did you mean paragraph 2 (c)?");

    [Fact]
    public void Numerals_of_the_second_level_are_counted_as_numerals()
        => RuleTest.Reports(
            "RG0403",
            Head + "1. Decides:\n\n(a) Rivers:\n\n(i) Clean;\n\n(ii) Wide;\n\n(b) Lakes;\n\n2. Recalls paragraph 1 [|(a) (iv)|] above.\n",
            "paragraph 1 (a) has no sub-paragraph (iv); it has (i) to (ii)");

    [Fact]
    public void A_paragraph_without_sub_paragraphs_has_none()
        => RuleTest.Reports("RG0403", Head + "1. Decides;\n\n2. Recalls paragraph 1 [|(b)|] above.\n", "paragraph 1 has no sub-paragraph (b); it has none");

    [Fact]
    public void Numbers_abbreviations_and_references_in_brackets_are_no_labels()
        => RuleTest.Reports(
            "RG0403",
            Head + "1. Decides under resolution 1325 (2000) with the Commission on Rivers (CR):\n\n(a) Boat(s), as in paragraph 1 (b) below;\n\n(b) Lakes;\n\n2. Recalls paragraph 1 [|(d)|] above.\n",
            "paragraph 1 has no sub-paragraph (d); it has (a) to (b)");

    [Fact]
    public void A_label_that_a_sub_paragraph_names_is_none_of_its_own()
        => RuleTest.Reports(
            "RG0403",
            Head + "1. Decides:\n\n(a) Rivers;\n\n(b) Lakes, as set out in subparagraph [|(d)|] of paragraph 1 above;\n\n2. Recalls the Declaration.\n",
            "paragraph 1 has no sub-paragraph (d); it has (a) to (b)");

    [Fact]
    public void It_reads_French()
        => RuleTest.Reports(
            "RG0403",
            "72/31. Propreté des cours d’eau\n\nL’Assemblée générale,\n\nRappelant la Déclaration,\n\n1. Décide ce qui suit :\n\na) Les rivières ;\n\nb) Les lacs ;\n\n2. Rappelle l’alinéa [|d)|] du paragraphe 1 ci-dessus.\n",
            "paragraph 1 has no sub-paragraph (d); it has (a) to (b)");

    [Theory]
    [InlineData("1. Decides: (a) rivers; (b) lakes;\n\n2. Recalls paragraph 1 (c) above.\n")]
    [InlineData("1. Decides:\n\n(a) Rivers;\n\n(c) Lakes;\n\n2. Recalls paragraph 1 (b) above.\n")]
    [InlineData("1. Decides:\n\n(a) Rivers;\n\n(b) Lakes;\n\n2. Recalls paragraph 1 (b) above and paragraph 1 (f).\n")]
    public void It_is_silent_where_it_cannot_be_sure(string operative) => RuleTest.IsSilent("RG0403", Head + operative);
}
