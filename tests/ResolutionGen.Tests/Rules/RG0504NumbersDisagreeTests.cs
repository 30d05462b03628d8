using System.Linq;

namespace ResolutionGen.Tests;

public class RG0504NumbersDisagreeTests
{
    [Fact]
    public void A_title_number_beside_another_symbol_is_reported()
        => RuleTest.Reports(
            "RG0504",
            "United Nations\n\nA/RES/72/32\n\n[|72/31|]. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n1. Decides to act.\n",
            "the title has the number 72/31, the masthead the symbol A/RES/72/32");

    [Theory]
    [InlineData("texts/A_RES_72_32.en.txt", true)]
    [InlineData("A_RES_72_32.txt", true)]
    [InlineData("A_RES_72_31.en.txt", false)]
    [InlineData("A_RES_72_31_draft.txt", false)]
    [InlineData("S_RES_1325_2000.txt", true)]
    [InlineData("resolution.txt", false)]
    [InlineData(null, false)]
    public void A_file_name_counts_if_it_is_a_complete_symbol(string? path, bool isReported)
    {
        var document = ResolutionDocument.Parse(RuleTest.English(), path);
        Assert.Equal(isReported ? 1 : 0, document.Findings.Count(finding => finding.RuleId is "RG0504"));
    }

    [Fact]
    public void The_year_of_a_Council_resolution_has_no_brackets_in_a_file_name()
    {
        const string text = "Resolution 2690 (2023)\n\nThe Security Council,\n\nRecalling the Declaration,\n\n1. Decides to act.\n";
        Assert.DoesNotContain(ResolutionDocument.Parse(text, "S_RES_2690_2023.en.txt").Findings, finding => finding.RuleId is "RG0504");
        Assert.Contains(ResolutionDocument.Parse(text, "S_RES_2690_2022.en.txt").Findings, finding => finding.RuleId is "RG0504");
    }

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void Title_and_masthead_are_compared_in_every_language(Language language)
    {
        var frame = LanguageFrame.Of(language);
        RuleTest.Reports("RG0504", frame.Text(number: "[|72/31|]", masthead: "A/RES/72/32\n\n"), "the title has the number 72/31, the masthead the symbol A/RES/72/32");
    }
}
