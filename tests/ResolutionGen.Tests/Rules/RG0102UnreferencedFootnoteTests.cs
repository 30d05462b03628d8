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
}
