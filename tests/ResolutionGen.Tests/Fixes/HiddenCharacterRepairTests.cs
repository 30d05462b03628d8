namespace ResolutionGen.Tests;

public class HiddenCharacterRepairTests
{
    private const string Id = "RG0209";

    [Theory]
    [InlineData("Recalling its resolution 71/4\u200B0,", "Recalling its resolution 71/40,", "Remove the zero-width space")]
    [InlineData("Taking note of A/\u200E71/33,", "Taking note of A/71/33,", "Remove the left-to-right mark")]
    [InlineData("Taking note of A/\u200E\u200B71/33,", "Taking note of A/71/33,", "Remove the left-to-right mark")]
    [InlineData("Recalling 1526 (2004( of 30 January 2004,", "Recalling 1526 (2004) of 30 January 2004,", "Turn the bracket")]
    [InlineData("Recalling 1526 )2004) of 30 January 2004,", "Recalling 1526 (2004) of 30 January 2004,", "Turn the bracket")]
    public void The_number_is_as_it_looks(string preambular, string mended, string title)
        => FixTest.Mends(Id, RuleTest.English(preambular), RuleTest.English(mended), title);
}
