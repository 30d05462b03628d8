namespace ResolutionGen.Tests;

public class OneSlipTests
{
    [Theory]
    [InlineData("66/228", "66/288", true)]
    [InlineData("75/275", "75/257", true)]
    [InlineData("66/28", "66/288", true)]
    [InlineData("66/288", "6/288", true)]
    [InlineData("66/288", "66/288", false)]
    [InlineData("66/288", "66/822", false)]
    [InlineData("1/23", "3/21", false)]
    public void One_character_changed_lost_added_or_exchanged_with_its_neighbour_is_a_slip(string left, string right, bool expected)
    {
        Assert.Equal(expected, OneSlip.Separates(left, right));
        Assert.Equal(expected, OneSlip.Separates(right, left));
    }
}
