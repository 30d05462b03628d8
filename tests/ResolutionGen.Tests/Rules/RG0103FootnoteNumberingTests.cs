namespace ResolutionGen.Tests;

public class RG0103FootnoteNumberingTests
{
    [Fact]
    public void A_skipped_number_is_reported()
        => RuleTest.Reports(
            "RG0103",
            "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,¹\n\nNoting the study,³\n\n1. Decides to act.\n\n__________________\n¹ A/71/1.\n[|³|] A/71/3.\n",
            "footnote numbers go from 1 to 3; 2 is missing");

    [Fact]
    public void A_doubled_number_is_reported_with_the_first()
    {
        var finding = RuleTest.Reports(
            "RG0103",
            "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,¹\n\nNoting the study,²\n\n1. Decides to act.\n\n__________________\n¹ A/71/1.\n[|¹|] A/71/3.\n",
            "footnote number 1 stands twice; 2 was expected");
        Assert.Equal("first footnote 1", Assert.Single(finding.Related).Message);
    }

    [Fact]
    public void Notes_that_begin_above_1_are_silent_since_parts_and_yearbooks_go_on()
        => RuleTest.IsSilent("RG0103", "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,⁵\n\n1. Decides to act.\n\n__________________\n⁵ A/71/1.\n");

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void A_gap_is_found_in_every_language(Language language)
    {
        var frame = LanguageFrame.Of(language);
        var operative = new[] { frame.Paragraph(0, frame.Marker(2)), frame.Paragraph(1, frame.Marker(4)), frame.Last };
        RuleTest.Reports("RG0103", frame.Text(frame.Preamble(frame.Marker(1)), operative, [frame.Note(1, "A/71/1."), frame.Note(2, "A/71/2."), "[|" + frame.Marker(4) + "|] A/71/3."]), "footnote numbers go from 2 to 4; 3 is missing");
    }

    [Fact]
    public void A_number_that_stands_alone_in_a_note_is_not_missed()
        => RuleTest.IsSilent("RG0103", "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\u00B9 and the Programme,\u00B3\n\n1. Decides to act.\n\n__________________\n\u00B9 A/71/1. 2\n\u00B3 A/71/3.\n");
}
