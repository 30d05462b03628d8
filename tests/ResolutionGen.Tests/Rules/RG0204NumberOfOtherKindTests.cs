namespace ResolutionGen.Tests;

public class RG0204NumberOfOtherKindTests
{
    private const string Id = "RG0204";

    [Theory]
    [InlineData("Recalling its resolution [|60/519|] of 8 December 2005,", "60/519 is cited as a resolution, but has a number of the decisions; did you mean decision 60/519?")]
    [InlineData("Recalling its decision [|73/91|] of 5 December 2018,", "73/91 is cited as a decision, but has a number of the resolutions; did you mean resolution 73/91?")]
    [InlineData("Recalling General Assembly decision [|45/200|],", "45/200 is cited as a decision, but has a number of the resolutions; did you mean resolution 45/200?")]
    public void The_other_kind_is_reported(string paragraph, string message)
        => RuleTest.Reports(Id, RuleTest.English(paragraph), message);

    [Fact]
    public void The_noun_at_the_end_of_a_Chinese_list_counts()
        => RuleTest.Reports(Id, RuleTest.Chinese("回顾其2005年12月8日第[|60/519|]号决议，"), "60/519 is cited as a resolution, but has a number of the decisions; did you mean decision 60/519?");

    [Theory]
    [InlineData("Recalling its decisions 60/519, 45/301 and 73/401 and its resolutions 60/1 and 69/324,")]
    [InlineData("Recalling decision 63/15 of 4 March 2020,")]
    [InlineData("Recalling Commission on Narcotic Drugs decision 63/15,")]
    [InlineData("Recalling Economic and Social Council decision 2017/241,")]
    [InlineData("Recalling Human Rights Council decision 5/101,")]
    [InlineData("Recalling its decision 74(16) and 1/CP.21,")]
    public void Right_kinds_and_other_bodies_are_silent(string paragraph)
        => RuleTest.IsSilent(Id, RuleTest.English(paragraph));

    [Theory]
    [InlineData(Language.English, "Recalling its resolution [|70/519|],")]
    [InlineData(Language.French, "Rappelant sa résolution [|70/519|],")]
    [InlineData(Language.Spanish, "Recordando su resolución [|70/519|],")]
    [InlineData(Language.Russian, "ссылаясь на свою резолюцию [|70/519|],")]
    [InlineData(Language.Chinese, "回顾其第[|70/519|]号决议，")]
    [InlineData(Language.Arabic, "إذ تشير إلى قرارها [|70/519|]،")]
    public void A_decision_cited_as_a_resolution_is_found_in_every_language(Language language, string paragraph)
        => RuleTest.Reports(Id, LanguageFrame.Of(language).Text(paragraph), "70/519 is cited as a resolution, but has a number of the decisions; did you mean decision 70/519?");

    [Theory]
    [InlineData(Language.English, "Recalling its decision [|70/219|],")]
    [InlineData(Language.French, "Rappelant sa décision [|70/219|],")]
    [InlineData(Language.Spanish, "Recordando su decisión [|70/219|],")]
    [InlineData(Language.Russian, "ссылаясь на свое решение [|70/219|],")]
    [InlineData(Language.Chinese, "回顾其第[|70/219|]号决定，")]
    [InlineData(Language.Arabic, "إذ تشير إلى مقررها [|70/219|]،")]
    public void A_resolution_cited_as_a_decision_is_found_in_every_language(Language language, string paragraph)
        => RuleTest.Reports(Id, LanguageFrame.Of(language).Text(paragraph), "70/219 is cited as a decision, but has a number of the resolutions; did you mean resolution 70/219?");
}
