namespace ResolutionGen.Tests;

public class RG0105RepeatedMarkerTests
{
    [Fact]
    public void A_repeated_marker_is_reported_from_session_75()
        => RuleTest.Reports(
            "RG0105",
            RuleTest.English(operative: "Decides to heed the Declaration.[|¹|]", notes: ["A/74/903."], number: "75/31", date: "7 December 2020"),
            "footnote marker 1 is repeated; since session 75 each marker stands once and the note is printed again");

    [Fact]
    public void Before_session_75_a_marker_may_be_repeated()
        => RuleTest.IsSilent("RG0105", RuleTest.English(operative: "Decides to heed the Declaration.¹", notes: ["A/71/903."]));

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void A_repeated_marker_is_found_in_every_language(Language language)
    {
        var frame = LanguageFrame.Of(language);
        var operative = new[] { frame.Paragraph(0, frame.Marker(2)), frame.Paragraph(1, "[|" + frame.Marker(1) + "|]"), frame.Last };
        var text = frame.Text(frame.Preamble(frame.Marker(1)), operative, [frame.Note(1, "A/71/1."), frame.Note(2, "A/71/2.")], "76/31");
        RuleTest.Reports("RG0105", text, "footnote marker 1 is repeated; since session 75 each marker stands once and the note is printed again");
    }
}
