namespace ResolutionGen.Tests;

public class RG0208LinkWithoutCitationTests
{
    private const string Id = "RG0208";

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void A_link_to_what_the_text_does_not_cite_is_found_in_every_language(Language language)
        => RuleTest.Reports(Id, LanguageFrame.Of(language).Text() + "\nhttps://undocs.org/en/[|A/RES/70/47|]\n", "the link leads to A/RES/70/47, which nothing in the text cites; a cited document was expected");

    [Theory]
    [InlineData("https://undocs.org/en/A/RES/71/40")]
    [InlineData("https://undocs.org/en/A/RES/72/31")]
    [InlineData("https://undocs.org/ch/A/71/33")]
    [InlineData("https://undocs.org/en/A/71/33/Add.1")]
    [InlineData("https://undocs.org/en/A/RES/61/250b")]
    [InlineData("https://example.org/lighthouses")]
    public void Links_to_what_the_text_cites_are_silent(string link)
        => RuleTest.IsSilent(Id, RuleTest.English("Recalling its resolution 71/40 of 5 December 2016 and its resolution 61/250 B, and taking note of A/71/33,") + "\n" + link + "\n");

    [Fact]
    public void A_link_beside_a_number_belongs_to_another_rule()
        => RuleTest.IsSilent(Id, RuleTest.English("Recalling its resolution 71/40 (https://undocs.org/en/A/RES/70/47),"));
}
