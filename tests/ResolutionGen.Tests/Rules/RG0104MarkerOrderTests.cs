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
}
