namespace ResolutionGen.Tests;

public class RG0207LinkToAnotherDocumentTests
{
    private const string Id = "RG0207";

    [Theory]
    [InlineData(Language.English, "Recalling its resolution 71/40 (https://undocs.org/en/[|A/RES/70/47|]),")]
    [InlineData(Language.French, "Rappelant sa résolution 71/40 (https://undocs.org/en/[|A/RES/70/47|]),")]
    [InlineData(Language.Spanish, "Recordando su resolución 71/40 (https://undocs.org/en/[|A/RES/70/47|]),")]
    [InlineData(Language.Russian, "ссылаясь на свою резолюцию 71/40 (https://undocs.org/en/[|A/RES/70/47|]),")]
    [InlineData(Language.Chinese, "回顾其第71/40号决议(https://undocs.org/ch/[|A/RES/70/47|])，")]
    [InlineData(Language.Arabic, "إذ تشير إلى قرارها 71/40 (https://undocs.org/en/[|A/RES/70/47|])،")]
    public void A_link_to_another_resolution_is_found_in_every_language(Language language, string paragraph)
        => Assert.Equal("what the link stands on", Assert.Single(RuleTest.Reports(Id, LanguageFrame.Of(language).Text(paragraph), "the link on 71/40 leads to A/RES/70/47; did you mean A/RES/71/40?").Related).Message);

    [Theory]
    [InlineData("Recalling its resolution 71/40 of 5 December 2016 (https://docs.un.org/en/[|A/RES/70/47|]),", "the link on 71/40 leads to A/RES/70/47; did you mean A/RES/71/40?")]
    [InlineData("Recalling its resolution [71/40](https://undocs.org/[|A/RES/70/47|]),", "the link on 71/40 leads to A/RES/70/47; did you mean A/RES/71/40?")]
    [InlineData("Recalling its resolution <ref href=\"https://undocs.org/en/[|A/RES/70/47|]\">71/40</ref>,", "the link on 71/40 leads to A/RES/70/47; did you mean A/RES/71/40?")]
    [InlineData("Recalling Security Council resolution 2339 (2017) (https://undocs.org/en/[|S/RES/2134(2014)|]),", "the link on 2339 (2017) leads to S/RES/2134(2014); did you mean S/RES/2339(2017)?")]
    [InlineData("Recalling Security Council resolution 2339 (2017) (https://undocs.org/en/[|S/RES/2134%20(2014)|]),", "the link on 2339 (2017) leads to S/RES/2134(2014); did you mean S/RES/2339(2017)?")]
    [InlineData("Taking note of A/71/33 (https://undocs.org/en/[|A/71/34|]),", "the link on A/71/33 leads to A/71/34; did you mean A/71/33?")]
    [InlineData("Recalling its resolution 71/40 (https://www.un.org/en/ga/search/view_doc.asp?symbol=[|A/RES/70/47|]),", "the link on 71/40 leads to A/RES/70/47; did you mean A/RES/71/40?")]
    public void Text_and_address_that_stand_together_are_compared(string paragraph, string message)
        => RuleTest.Reports(Id, RuleTest.English(paragraph), message);

    [Theory]
    [InlineData("Recalling its resolution 71/40 (https://undocs.org/en/A/RES/71/40) and 217 A (III) (https://undocs.org/en/A/RES/217(III)),")]
    [InlineData("Recalling its resolution 61/250 B (https://undocs.org/en/A/RES/61/250b),")]
    [InlineData("Recalling Human Rights Council resolution 34/18 (https://undocs.org/en/A/HRC/RES/34/18) and resolution 34/19 (https://undocs.org/en/A/RES/34/19),")]
    [InlineData("Recalling United Nations Environment Assembly resolution 4/1 (https://undocs.org/en/UNEP/EA.4/Res.1) and resolution 4/2 of the Environment Assembly (https://undocs.org/en/A/RES/70/1),")]
    [InlineData("Recalling its resolution 71/40 and the work on lighthouses (https://undocs.org/en/A/RES/70/47),")]
    [InlineData("Recalling its resolution 71/40 (https://undocs.org/en/A/71/53) and decision 71/540 (https://undocs.org/en/A/RES/70/1),")]
    [InlineData("Taking note of A/71/33/Add.1 (https://undocs.org/en/A/71/33) and A/71/34 (https://undocs.org/en/A/71/34/Corr.1),")]
    [InlineData("Recalling its resolution 71/40 (https://example.org/A/RES/70/47),")]
    public void Links_that_agree_or_may_are_silent(string paragraph)
        => RuleTest.IsSilent(Id, RuleTest.English(paragraph));

    [Fact]
    public void Links_at_the_end_of_a_page_are_silent()
        => RuleTest.IsSilent(Id, RuleTest.English("Recalling its resolution 71/40,") + "\nhttps://undocs.org/en/A/RES/70/47\n");

    [Fact]
    public void An_address_may_part_the_number_from_its_noun()
        => RuleTest.Reports(Id, RuleTest.Chinese("回顾其第71/40 (https://undocs.org/ch/[|A/RES/70/47|])号决议，"), "the link on 71/40 leads to A/RES/70/47; did you mean A/RES/71/40?");
}
