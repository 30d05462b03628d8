namespace ResolutionGen.Tests;

public class RG0505FormulaOfAnotherBodyTests
{
    [Fact]
    public void A_formula_of_another_body_than_the_symbol_is_reported()
        => RuleTest.Reports(
            "RG0505",
            "United Nations\n\nS/RES/2690 (2023)\n\nResolution 2690 (2023)\n\n[|The General Assembly,|]\n\nRecalling the Declaration,\n\n1. Decides to act.\n",
            "the formula is that of the General Assembly, the symbol S/RES/2690(2023) that of a resolution of the Security Council");

    [Fact]
    public void The_formula_of_the_symbol_is_silent()
        => RuleTest.IsSilent("RG0505", "United Nations\n\nS/RES/2690 (2023)\n\nResolution 2690 (2023)\n\nThe Security Council,\n\nRecalling the Declaration,\n\n1. Decides to act.\n");

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void The_formula_is_read_in_every_language(Language language)
    {
        var frame = LanguageFrame.Of(language);
        RuleTest.Reports("RG0505", frame.Text(masthead: "A/RES/72/31\n\n", formula: "[|" + frame.OtherFormula + "|]"), "the formula is that of the Security Council, the symbol A/RES/72/31 that of a resolution of the General Assembly");
    }
}
