namespace ResolutionGen.Tests;

public class RG0501OperativeNumberingTests
{
    private const string Head = "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n";

    [Fact]
    public void A_skipped_number_is_reported()
        => RuleTest.Reports("RG0501", Head + "1. Decides;\n\n2. Requests;\n\n[|4|]. Invites;\n\n5. Welcomes.\n", "operative paragraph numbers go from 2 to 4; 3 was expected");

    [Fact]
    public void A_doubled_number_is_reported_once_though_the_next_is_right()
        => RuleTest.Reports("RG0501", Head + "1. Decides;\n\n2. Requests;\n\n[|2|]. Invites;\n\n4. Welcomes.\n", "operative paragraph number 2 stands twice; 3 was expected");

    [Fact]
    public void A_misprinted_number_does_not_make_the_next_one_wrong()
        => RuleTest.Reports("RG0501", Head + "1. Decides;\n\n2. Requests;\n\n[|34|]. Invites;\n\n4. Welcomes.\n", "operative paragraph numbers go from 2 to 34; 3 was expected");

    [Fact]
    public void A_number_in_a_list_is_no_lost_paragraph()
        => RuleTest.Reports("RG0501", Head + "1. Decides;\n\n2. Requests a report on articles 1, 3, 5 and 7;\n\n[|4|]. Invites;\n\n5. Welcomes.\n", "operative paragraph numbers go from 2 to 4; 3 was expected");

    [Fact]
    public void Sections_may_begin_again_or_go_on()
    {
        RuleTest.IsSilent("RG0501", Head + "I\n\n1. Decides;\n\n2. Requests;\n\nII\n\n1. Invites;\n\n2. Welcomes.\n");
        RuleTest.IsSilent("RG0501", Head + "I\n\n1. Decides;\n\n2. Requests;\n\nII\n\n3. Invites;\n\n4. Welcomes.\n");
    }

    [Fact]
    public void A_number_printed_twice_by_mistake_does_not_make_the_following_ones_wrong()
        => RuleTest.Reports("RG0501", Head + "1. Decides;\n\n2. Requests;\n\n[|2|]. Invites;\n\n3. Welcomes;\n\n4. Notes.\n", "operative paragraph number 2 stands twice; 3 was expected");

    [Fact]
    public void Numbers_may_begin_again_under_a_heading()
        => RuleTest.IsSilent("RG0501", Head + "1. Decides;\n\n2. Requests;\n\nSecond chapter\n\n1. Invites;\n\n2. Welcomes.\n");

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void A_gap_is_found_in_every_language(Language language)
    {
        var frame = LanguageFrame.Of(language);
        RuleTest.Reports("RG0501", frame.Text(operative: [frame.Paragraph(0), frame.Paragraph(1), frame.Last], numbers: ["1", "2", "[|4|]"]), "operative paragraph numbers go from 2 to 4; 3 was expected");
    }

    [Theory]
    [InlineData("2. Requests a report;\n\n3, Invites States;\n\n4. Decides to return.")]
    [InlineData("2. Requests a report; 3, Invites States;\n\n4. Decides to return.")]
    public void A_number_that_is_only_misprinted_is_not_missed(string paragraphs)
        => RuleTest.IsSilent("RG0501", "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n1. Decides to act;\n\n" + paragraphs + "\n");
}
