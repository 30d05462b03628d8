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
}
