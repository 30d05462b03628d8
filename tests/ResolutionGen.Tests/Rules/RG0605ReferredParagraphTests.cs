namespace ResolutionGen.Tests;

public class RG0605ReferredParagraphTests
{
    private const string Rule = "RG0605";

    [Fact]
    public void Another_paragraph_of_a_cited_resolution_is_reported_at_its_number()
    {
        var found = ProjectRuleTest.Reports(
            Rule,
            TideTables.With("fr", "paragraphe 4 de", "paragraphe [|14|] de"),
            "French alone refers to paragraph 14 here of 71/258; English, Spanish and Chinese have paragraph 4; did you mean paragraph 4?");
        Assert.Equal(RuleSeverity.Info, Assert.Single(found).Severity);
    }

    [Fact]
    public void Another_paragraph_of_the_text_itself_is_reported_whatever_the_words()
        => ProjectRuleTest.Reports(
            Rule,
            TideTables.With("es", "párrafo 1 de la presente", "párrafo [|3|] de la presente"),
            "Spanish alone refers to paragraph 3 here; English, French and Chinese have paragraph 1; did you mean paragraph 1?");

    [Fact]
    public void Two_versions_cannot_tell_which_of_them_is_wrong()
        => ProjectRuleTest.IsSilent(Rule, TideTables.Files("fr", "paragraphe 4 de", "paragraphe 14 de", ["en", "fr"]));

    [Fact]
    public void A_place_that_may_belong_to_another_document_is_not_judged()
        => ProjectRuleTest.IsSilent(
            Rule,
            TideTables.With("en", "paragraph 4 of its resolution 71/258 of 23 December 2016 and its resolution 66/288", "paragraph 7 of its resolution 71/258 of 23 December 2016 and paragraph 4 of its resolution 66/288"));

    [Fact]
    public void Equal_versions_are_right() => ProjectRuleTest.IsSilent(Rule, TideTables.With("en", "1.", "1."));
}
