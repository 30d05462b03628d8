namespace ResolutionGen.Tests;

public class RG0402WrongDirectionTests
{
    private const string Head = "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n";

    [Fact]
    public void A_later_paragraph_is_not_above()
    {
        var finding = RuleTest.Reports("RG0402", Head + "1. Decides what paragraph [|2|] above says;\n\n2. Requests.\n", "paragraph 2 is said to be above, and stands below");
        Assert.Equal("paragraph 2 stands here", Assert.Single(finding.Related).Message);
    }

    [Fact]
    public void An_earlier_paragraph_is_not_below()
        => RuleTest.Reports(
            "RG0402",
            Head + "1. Decides:\n\n(a) To act;\n\n2. Requests what paragraphs [|1 (a)|] and 3 below say;\n\n3. Ends.\n",
            "paragraph 1 (a) is said to be below, and stands above");

    [Fact]
    public void A_paragraph_is_not_above_itself()
        => RuleTest.Reports("RG0402", Head + "1. Decides;\n\n2. Requests what paragraph [|2|] above says.\n", "paragraph 2 refers to itself as above; another paragraph was expected");

    [Theory]
    [InlineData("1. Decides:\n\n(a) What paragraph 1 (b) below says;\n\n(b) What paragraph 1 (a) above says.\n")]
    [InlineData("1. Decides:\n\n(a) To act;\n\n(b) What paragraph 1 (a) below says;\n\n(c) What paragraph 1 above says.\n")]
    [InlineData("1. Decides what paragraph 2 of the present resolution says;\n\n2. Requests.\n")]
    [InlineData("1. Decides;\n\n2. Requests what paragraph 1 above says.\n")]
    public void Inside_one_paragraph_and_without_a_direction_it_is_silent(string operative) => RuleTest.IsSilent("RG0402", Head + operative);
}
