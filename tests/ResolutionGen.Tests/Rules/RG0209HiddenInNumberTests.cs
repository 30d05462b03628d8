namespace ResolutionGen.Tests;

public class RG0209HiddenInNumberTests
{
    private const string Id = "RG0209";

    [Theory]
    [InlineData(Language.English, "Recalling its resolution 71/4[|\u200B|]0,")]
    [InlineData(Language.French, "Rappelant sa résolution 71/4[|\u200B|]0,")]
    [InlineData(Language.Spanish, "Recordando su resolución 71/4[|\u200B|]0,")]
    [InlineData(Language.Russian, "ссылаясь на свою резолюцию 71/4[|\u200B|]0,")]
    [InlineData(Language.Chinese, "回顾其第71/4[|\u200B|]0号决议，")]
    [InlineData(Language.Arabic, "إذ تشير إلى قرارها 71/4[|\u200B|]0،")]
    public void A_hidden_character_is_found_in_every_language(Language language, string paragraph)
        => Assert.Equal("pp1", RuleTest.Reports(Id, LanguageFrame.Of(language).Text(paragraph), "zero-width space (U+200B) inside 71/40, where nothing was expected").Element);

    [Theory]
    [InlineData("Recalling 1526 (2004[|(|] of 30 January 2004,", "a bracket in 1526 (2004( faces the wrong way; did you mean 1526 (2004)?")]
    [InlineData("Recalling 1526 [|)|]2004) of 30 January 2004,", "a bracket in 1526 )2004) faces the wrong way; did you mean 1526 (2004)?")]
    [InlineData("Recalling S/RES/1526 (2004[|(|] of 30 January 2004,", "a bracket in 1526 (2004( faces the wrong way; did you mean 1526 (2004)?")]
    [InlineData("Recalling 217 A (III[|(|] of 10 December 1948,", "a bracket in 217 A (III( faces the wrong way; did you mean 217 A (III)?")]
    public void A_mirrored_bracket_is_reported(string paragraph, string message)
        => RuleTest.Reports(Id, RuleTest.English(paragraph), message);

    [Theory]
    [InlineData("Taking note of A/[|\u200E|]71/33,", "left-to-right mark (U+200E) inside A/71/33, where nothing was expected")]
    [InlineData("Taking note of A/CONF[|\u00AD|].229/2017/8,", "")]
    public void Only_beside_a_digit_or_a_slash_is_a_symbol_broken(string paragraph, string message)
    {
        if (message.Length > 0)
            RuleTest.Reports(Id, RuleTest.English(paragraph), message);
        else
            RuleTest.IsSilent(Id, RuleTest.English(paragraph.Replace("[|", "", System.StringComparison.Ordinal).Replace("|]", "", System.StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Recalling 1526 (2004) and inter\u00ADnational light\u200Bhouses in 1999 (Part I (of two)),")]
    [InlineData("Recalling paragraph 5) 2004 of the text \u200E71/40\u200E,")]
    public void Brackets_in_their_place_and_marks_beside_words_are_silent(string paragraph)
        => RuleTest.IsSilent(Id, RuleTest.English(paragraph));

    [Fact]
    public void Controls_that_extraction_sets_around_every_run_are_silent()
        => RuleTest.IsSilent(Id, RuleTest.English("Recalling \u202B\u202A71/40\u202C\u202C and \u202B\u202A71\u202C/\u202A40\u202C\u202C,"));
}
