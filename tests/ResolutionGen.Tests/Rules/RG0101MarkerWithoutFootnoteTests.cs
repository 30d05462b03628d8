namespace ResolutionGen.Tests;

public class RG0101MarkerWithoutFootnoteTests
{
    [Fact]
    public void A_marker_behind_the_last_note_is_reported()
        => RuleTest.Reports(
            "RG0101",
            RuleTest.English(operative: "Takes note of the report,[|²|] and decides to return to the matter.", notes: ["A/71/903."]),
            "footnote marker 2 has no footnote; the notes begin at 1 and end at 1");

    [Fact]
    public void A_plain_digit_that_continues_the_numbering_is_reported()
        => RuleTest.Reports(
            "RG0101",
            RuleTest.English(operative: "Takes note of the Declaration,[|2|] and decides to return to the matter.", notes: ["A/71/903."]),
            "footnote marker 2 has no footnote; the notes begin at 1 and end at 1");

    [Fact]
    public void The_number_of_a_supplement_in_a_note_is_no_lost_label()
        => RuleTest.Reports(
            "RG0101",
            RuleTest.English(operative: "Takes note of the report,[|²|] and decides to return to the matter.", notes: ["See Official Records of the General Assembly, Seventy-first Session, Supplement No. 2 (A/71/2)."]),
            "footnote marker 2 has no footnote; the notes begin at 1 and end at 1");

    [Fact]
    public void A_marker_in_a_text_without_notes_is_reported()
        => RuleTest.Reports("RG0101", RuleTest.English(operative: "Takes note of the report;[|¹|]"), "footnote marker 1 has no footnote; the text has no numbered footnotes");

    [Fact]
    public void Numbers_that_count_something_are_no_markers()
        => RuleTest.IsSilent("RG0101", RuleTest.English(operative: "Decides, 2 years after the report and on 3 May, that 4 of the 12 States in article 2 and 2 others shall meet;", notes: ["A/71/903."]));

    [Fact]
    public void A_marker_whose_note_the_numbering_skips_is_reported()
        => RuleTest.Reports(
            "RG0101",
            "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration, 1 which is known,\n\nNoting the study, [|2|] which is new,\n\nNoting the report, 3 which is long,\n\n1. Decides to act.\n\n__________________\n1 A/71/1.\n3 A/71/3.\n",
            "footnote marker 2 has no footnote; the notes begin at 1 and end at 3");

    [Fact]
    public void A_repeated_marker_has_its_note()
        => RuleTest.IsSilent("RG0101", RuleTest.English(operative: "Takes note of the report;¹", notes: ["A/71/903."]));

    [Theory]
    [InlineData("report,[|⁷|]", "7")]
    [InlineData("report,[|7|]", "7")]
    public void A_marker_out_of_the_numbering_is_reported(string words, string marker)
        => RuleTest.Reports(
            "RG0101",
            RuleTest.English(operative: "Takes note of the " + words + " and decides to return to the matter.", notes: ["A/71/903.", "A/71/904."]),
            "footnote marker " + marker + " has no footnote; the notes begin at 1 and end at 2");

    [Fact]
    public void A_marker_before_those_that_have_notes_is_reported()
        => RuleTest.Reports(
            "RG0101",
            "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,¹\n\nNoting the reading rooms,[|4|] and the boats,\n\nNoting the study,²\n\nNoting the report,³\n\n1. Decides to act.\n\n__________________\n¹ A/71/1.\n² A/71/2.\n³ A/71/3.\n",
            "footnote marker 4 has no footnote; the notes begin at 1 and end at 3");

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void A_marker_without_a_note_is_found_in_every_language(Language language)
    {
        var frame = LanguageFrame.Of(language);
        var operative = new[] { frame.Paragraph(0, frame.Marker(2)), frame.Paragraph(1, "[|" + frame.Marker(3) + "|]"), frame.Last };
        RuleTest.Reports("RG0101", frame.Text(frame.Preamble(frame.Marker(1)), operative, [frame.Note(1, "A/71/1."), frame.Note(2, "A/71/2.")]), "footnote marker 3 has no footnote; the notes begin at 1 and end at 2");
    }

    [Fact]
    public void A_number_that_stands_alone_in_a_note_may_be_the_label_of_the_missing_one()
        => RuleTest.IsSilent("RG0101", "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\u00B9 and the Programme,\u00B2\n\n1. Decides to act.\n\n__________________\n\u00B9 A/71/1. 2\n");

    [Theory]
    [InlineData("Recalling the Declaration,1", false)]
    [InlineData("Recalling the Declaration,\u00B9", true)]
    public void Where_there_is_no_note_only_a_raised_number_is_surely_a_marker(string preambular, bool isReported)
        => Assert.Equal(isReported, RuleTest.Has("RG0101", RuleTest.English(preambular)));
}
