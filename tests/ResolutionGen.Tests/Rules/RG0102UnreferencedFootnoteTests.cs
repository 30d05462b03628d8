namespace ResolutionGen.Tests;

public class RG0102UnreferencedFootnoteTests
{
    [Fact]
    public void A_note_without_a_marker_is_reported_with_the_place_where_the_marker_was_expected()
        => RuleTest.Reports(
            "RG0102",
            "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,¹\n\nNoting the report,\n\nNoting the study,³\n\n1. Decides to act.\n\n__________________\n¹ A/71/1.\n[|²|] A/71/2.\n³ A/71/3.\n",
            "nothing refers to footnote 2; its marker was expected between marker 1 in pp1 and marker 3 in pp3");

    [Fact]
    public void A_last_note_without_a_marker_is_reported()
        => RuleTest.Reports(
            "RG0102",
            "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,¹\n\n1. Decides to act.\n\n__________________\n¹ A/71/1.\n[|²|] A/71/2.\n",
            "nothing refers to footnote 2; its marker was expected after marker 1 in pp1");

    [Fact]
    public void Notes_with_markers_are_silent() => RuleTest.IsSilent("RG0102", RuleTest.English(notes: ["A/71/903.", "A/71/904."]));

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void A_note_without_a_marker_is_found_in_every_language(Language language)
    {
        var frame = LanguageFrame.Of(language);
        var operative = new[] { frame.Paragraph(0, frame.Marker(3)), frame.Last };
        RuleTest.Reports("RG0102", frame.Text(frame.Preamble(frame.Marker(1)), operative, [frame.Note(1, "A/71/1."), "[|" + frame.Marker(2) + "|] A/71/2.", frame.Note(3, "A/71/3.")]), "nothing refers to footnote 2; its marker was expected between marker 1 in pp1 and marker 3 in op1");
    }

    [Theory]
    [InlineData("Decides, in view of Goals 2 and the targets, to act,3 and to report.", false)]
    [InlineData("Decides, for the years 2017 to 20202 and beyond, to act,3 and to report.", false)]
    [InlineData("Decides, under rules 11 and 12, to act,3 and to report.", false)]
    [InlineData("Decides to act for 2 years,3 and to report.", true)]
    [InlineData("Decides to act for 12 boats,3 and to report.", true)]
    [InlineData("Decides to act on 2 May 2017,3 and to report.", true)]
    public void A_number_that_may_be_the_marker_is_in_its_favour(string operative, bool isReported)
        => Assert.Equal(isReported, RuleTest.Has("RG0102", "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,1\n\n1. " + operative + "\n\n62nd plenary meeting\n4 December 2017\n\n__________________\n1 A/71/1.\n2 A/71/2.\n3 A/71/3.\n"));

    [Fact]
    public void Among_raised_markers_no_number_on_the_line_is_one()
        => Assert.True(RuleTest.Has("RG0102", "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\u00B9\n\n1. Decides, under rules 11 and 12, to act,\u00B3 and to report.\n\n62nd plenary meeting\n4 December 2017\n\n__________________\n\u00B9 A/71/1.\n\u00B2 A/71/2.\n\u00B3 A/71/3.\n"));
}
