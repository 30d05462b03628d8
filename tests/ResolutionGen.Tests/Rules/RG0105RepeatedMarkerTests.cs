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

    [Fact]
    public void A_digit_behind_a_blank_may_count_something()
        => RuleTest.IsSilent("RG0105", "76/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,1\n\n1. Decides, in view of Target 1 and of its means, to act.\n\n6th plenary meeting\n4 December 2021\n\n__________________\n1 A/71/1.\n");
}
