using System.Collections.Generic;

namespace ResolutionGen.Tests;

public class MarkerCandidateFinderTests
{
    [Fact]
    public void The_number_of_a_decision_holds_no_marker()
        => Assert.Empty(Find("Recalling its decision 60/519, and its decision 45/435,"));

    [Fact]
    public void A_marker_glued_to_the_number_of_a_resolution_is_found()
        => Assert.Equal(10, Assert.Single(Find("Recalling its resolution 67/5610, and others,")).Number);

    [Theory]
    [InlineData("Decides that article 3 shall read: \"3. The Committee shall meet.\";")]
    [InlineData("Decides that article 3 shall read: '3. The Committee shall meet.';")]
    public void A_number_that_a_straight_quotation_mark_opens_is_quoted(string text) => Assert.Empty(Find(text));

    private static List<MarkerCandidate> Find(string text)
    {
        var candidates = new List<MarkerCandidate>();
        new MarkerCandidateFinder(LanguageTables.For(Language.English), setsBlankBeforeDigits: false).Find(text, 0, 0, candidates);
        return candidates;
    }
}
