namespace ResolutionGen.Tests;

public class RG0404DivisionNotThereTests
{
    private const string Head = "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n";
    private const string OneAnnex = "\n62nd plenary meeting\n4 December 2017\n\nAnnex\n\nTerms\n\n1. The Commission meets.\n";

    [Fact]
    public void An_annex_that_was_lost_is_reported()
        => RuleTest.Reports("RG0404", Head + "1. Adopts the rules in the [|annex|] to the present resolution.\n", "the text has no annex");

    [Fact]
    public void An_annex_after_the_last_is_reported()
        => RuleTest.Reports("RG0404", Head + "1. Adopts the rules in annex [|B|] to the present resolution.\n" + OneAnnex, "annex B is not there; the text has one annex");

    [Fact]
    public void A_section_after_the_last_is_reported()
        => RuleTest.Reports("RG0404", Head + "I\n\n1. Recalls section [|V|] below;\n\nII\n\n1. Notes.\n", "section V is not there; the text has sections I to II");

    [Fact]
    public void A_section_is_reported_where_nothing_has_a_heading()
        => RuleTest.Reports("RG0404", Head + "1. Recalls section [|II|] of the present resolution.\n", "section II is not there; the text has no sections");

    [Theory]
    [InlineData("1. Adopts the rules in the annex to the present resolution.\n" + OneAnnex)]
    [InlineData("1. Recalls annex II to the Convention and section V of the report.\n")]
    [InlineData("First chapter\n\n1. Recalls section II below;\n\nSecond chapter\n\n2. Notes.\n")]
    [InlineData("I\n\n1. Recalls section II below;\n\nIII\n\n2. Notes.\n")]
    [InlineData("1. Recalls section II of the present resolution.\n" + OneAnnex)]
    public void It_is_silent_where_it_cannot_be_sure(string operative) => RuleTest.IsSilent("RG0404", Head + operative);
}
