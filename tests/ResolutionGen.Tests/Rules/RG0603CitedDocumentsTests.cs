using System.Linq;

namespace ResolutionGen.Tests;

public class RG0603CitedDocumentsTests
{
    private const string Rule = "RG0603";

    [Fact]
    public void Exchanged_digits_in_one_version_are_reported_with_what_the_others_have()
    {
        var found = ProjectRuleTest.Reports(
            Rule,
            TideTables.With("fr", "66/288", "[|66/228|]"),
            "French alone cites 66/228 here; English, Spanish and Chinese have 66/288; did you mean 66/288?");
        Assert.Equal(["English has 66/288", "Spanish has 66/288", "Chinese has 66/288"], Assert.Single(found).Related.Select(place => place.Message));
    }

    [Fact]
    public void A_damaged_symbol_in_a_footnote_is_reported()
        => ProjectRuleTest.Reports(Rule, TideTables.With("zh", "A/72/906", "[|A/72/960|]"), "Chinese alone cites A/72/960 here; English, French and Spanish have A/72/906; did you mean A/72/906?");

    [Fact]
    public void Another_document_in_the_place_of_one_is_reported_also_where_the_numbers_are_not_alike()
        => ProjectRuleTest.Reports(Rule, TideTables.With("es", "A/72/906", "[|A/71/15|]"), "Spanish alone cites A/71/15 here; English, French and Chinese have A/72/906; did you mean A/72/906?");

    [Fact]
    public void A_citation_that_one_version_lacks_is_reported_at_its_paragraph()
        => ProjectRuleTest.Reports(
            Rule,
            TideTables.With("en", "Recalling paragraph 4 of its resolution 71/258 of 23 December 2016 and its resolution 66/288 of 27 July 2012,", "[|Recalling|] paragraph 4 of its resolution 71/258 of 23 December 2016,"),
            "English alone does not cite 66/288; French, Spanish and Chinese do, in pp1");

    [Fact]
    public void A_citation_that_no_other_version_has_is_reported()
        => ProjectRuleTest.Reports(Rule, TideTables.With("en", "the report of the Secretary-General;", "the report of the Secretary-General and resolution [|70/12|];"), "English alone cites 70/12; French, Spanish and Chinese do not");

    [Fact]
    public void Two_versions_cannot_tell_which_of_them_is_wrong()
        => ProjectRuleTest.IsSilent(Rule, TideTables.Files("fr", "66/288", "66/228", ["en", "fr"]));

    [Fact]
    public void A_citation_that_stands_elsewhere_in_a_version_is_not_missing()
        => ProjectRuleTest.IsSilent(
            Rule,
            TideTables.With("en", " and its resolution 66/288 of 27 July 2012,", ",").Select(file => (file.Path, file.Text.Replace("¹ A/CONF.291/2015/4.\n² A/72/906.", "¹ A/CONF.291/2015/4.\n² A/72/906 and resolution 66/288.", System.StringComparison.Ordinal))).ToArray());

    [Fact]
    public void A_number_that_was_not_understood_but_stands_there_is_not_missing()
        => ProjectRuleTest.IsSilent(Rule, TideTables.With("en", "and its resolution 66/288 of 27 July 2012,", "(the text of 66/288 is known),"));

    [Fact]
    public void What_stands_in_a_footnote_that_is_lost_is_not_reported_again()
        => ProjectRuleTest.IsSilent(Rule, TideTables.With("fr", "² A/72/906.\n", ""));

    [Fact]
    public void A_corrigendum_is_a_matter_of_words()
        => ProjectRuleTest.IsSilent(Rule, TideTables.With("es", "A/72/906.", "A/72/906 y A/72/906/Corr.1."));
}
