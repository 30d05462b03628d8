namespace ResolutionGen.Tests;

public class RG0104MarkerOrderTests
{
    [Fact]
    public void A_marker_that_first_appears_after_a_higher_one_is_reported()
        => RuleTest.Reports(
            "RG0104",
            "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,¹\n\nNoting the study,³\n\nNoting the report,[|²|]\n\n1. Decides to act.\n\n__________________\n¹ A/71/1.\n² A/71/2.\n³ A/71/3.\n",
            "footnote marker 2 first appears after marker 3; markers ascend in the order of the text");

    [Fact]
    public void A_repeated_marker_is_silent()
        => RuleTest.IsSilent("RG0104", "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,¹\n\nNoting the study,²\n\n1. Decides to heed the Declaration.¹\n\n__________________\n¹ A/71/1.\n² A/71/2.\n");

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void Disorder_is_found_in_every_language(Language language)
    {
        var frame = LanguageFrame.Of(language);
        var operative = new[] { frame.Paragraph(0, "[|" + frame.Marker(1) + "|]"), frame.Paragraph(1, frame.Marker(3)), frame.Last };
        RuleTest.Reports("RG0104", frame.Text(frame.Preamble(frame.Marker(2)), operative, [frame.Note(1, "A/71/1."), frame.Note(2, "A/71/2."), frame.Note(3, "A/71/3.")]), "footnote marker 1 first appears after marker 2; markers ascend in the order of the text");
    }
}
