namespace ResolutionGen.Tests;

public class RG0205RomanSessionTests
{
    private const string Id = "RG0205";

    [Theory]
    [InlineData("Resolution [|217 A (IIII)|].", "IIII in 217 A (IIII) is not a Roman numeral; did you mean IV?")]
    [InlineData("Resolution [|2200 A (XIX I)|].", null)]
    [InlineData("Resolution [|3201 (S-VIII)|].", "3201 (S-VIII) names session S-VIII; sessions have Roman numerals only up to special session S-VII")]
    [InlineData("Resolution [|997 (ES-VI)|].", "997 (ES-VI) names session ES-VI; sessions have Roman numerals only up to emergency special session ES-V")]
    [InlineData("General Assembly resolution [|3499 (XXXI)|].", "3499 (XXXI) names session XXXI; sessions have Roman numerals only up to session XXX; did you mean session XXX?")]
    public void A_numeral_that_cannot_be_is_reported(string note, string? message)
    {
        if (message is null)
            RuleTest.IsSilent(Id, RuleTest.English(notes: [note.Replace("[|", "").Replace("|]", "")]));
        else
            RuleTest.Reports(Id, RuleTest.English(notes: [note]), message);
    }

    [Fact]
    public void Chinese_numbers_are_read_too()
        => RuleTest.Reports(Id, RuleTest.Chinese(notes: ["第[|1514(VX)|]号决议。"]), "VX in 1514 (VX) is not a Roman numeral; did you mean V?");

    [Theory]
    [InlineData("Resolution 217 A (III), resolution 3201 (S-VI), resolution 997 (ES-I) and resolution 3499 (XXX).")]
    [InlineData("Economic and Social Council resolution 1566 (L).")]
    [InlineData("Resolution 2163 (LXIII).")]
    [InlineData("Economic and Social Commission for Western Asia resolution 335 (S-XVI).")]
    [InlineData("See chapter 5 (IIII) of the report.")]
    public void Numerals_in_range_and_other_bodies_are_silent(string note)
        => RuleTest.IsSilent(Id, RuleTest.English(notes: [note]));

    [Theory]
    [InlineData(Language.English, "Recalling its resolution [|217 A (IIII)|],")]
    [InlineData(Language.French, "Rappelant sa résolution [|217 A (IIII)|],")]
    [InlineData(Language.Spanish, "Recordando su resolución [|217 A (IIII)|],")]
    [InlineData(Language.Russian, "ссылаясь на свою резолюцию [|217 A (IIII)|],")]
    [InlineData(Language.Chinese, "回顾其第[|217 A (IIII)|]号决议，")]
    [InlineData(Language.Arabic, "إذ تشير إلى قرارها [|217 ألف (IIII)|]،")]
    public void A_misspelt_numeral_is_found_in_every_language(Language language, string paragraph)
        => RuleTest.Reports(Id, LanguageFrame.Of(language).Text(paragraph), "IIII in 217 A (IIII) is not a Roman numeral; did you mean IV?");

    [Fact]
    public void The_number_tells_the_session_that_was_meant()
        => RuleTest.Reports(Id, RuleTest.English("Recalling General Assembly resolution [|2200 A (XXXI)|],"), "2200 A (XXXI) names session XXXI; sessions have Roman numerals only up to session XXX; did you mean session XXI?");
}
