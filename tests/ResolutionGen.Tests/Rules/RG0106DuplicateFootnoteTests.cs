namespace ResolutionGen.Tests;

public class RG0106DuplicateFootnoteTests
{
    private const string Repeated = "footnote 2 repeats the text of footnote 1; before session 75 the marker 1 is repeated instead";

    [Fact]
    public void The_same_note_twice_in_the_preamble_is_reported()
        => RuleTest.Reports("RG0106", RuleTest.English(notes: ["A/71/903.", "[|A/71/903.|]"]), Repeated);

    [Fact]
    public void Since_session_75_a_note_is_printed_again()
        => RuleTest.IsSilent("RG0106", RuleTest.English(notes: ["A/74/903.", "A/74/903."], number: "75/31", date: "7 December 2020"));

    [Fact]
    public void Once_in_the_preamble_and_once_in_the_operative_part_is_the_old_practice()
        => RuleTest.IsSilent(
            "RG0106",
            "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,¹\n\n1. Decides to heed the Declaration.²\n\n__________________\n¹ A/71/1.\n² A/71/1.\n");

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void A_repeated_note_is_found_in_every_language(Language language)
    {
        var frame = LanguageFrame.Of(language);
        var operative = new[] { frame.Paragraph(0, frame.Marker(2)), frame.Paragraph(1, frame.Marker(3)), frame.Last };
        var text = frame.Text(frame.Preamble(frame.Marker(1)), operative, [frame.Note(1, "A/71/1."), frame.Note(2, "A/71/2."), frame.Marker(3) + " [|A/71/2.|]"]);
        RuleTest.Reports("RG0106", text, "footnote 3 repeats the text of footnote 2; before session 75 the marker 2 is repeated instead");
    }
}
