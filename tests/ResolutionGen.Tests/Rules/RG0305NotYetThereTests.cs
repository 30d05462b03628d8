namespace ResolutionGen.Tests;

public class RG0305NotYetThereTests
{
    private const string Id = "RG0305";

    [Theory]
    [InlineData("Recalling its resolution [|73/12|],", "resolution 73/12 did not exist on 4 December 2017, when this text was adopted: session 73 lasted from September 2018 to September 2019")]
    [InlineData("Recalling its resolution 72/30 of [|5 December 2017|],", "resolution 72/30 is dated 5 December 2017, after the adoption of this text on 4 December 2017")]
    [InlineData("Recalling Security Council resolution [|2400 (2018)|],", "Security Council resolution 2400 (2018) did not exist on 4 December 2017, when this text was adopted: its year is 2018")]
    [InlineData("Recalling Economic and Social Council resolution [|2019/3|],", "Economic and Social Council resolution 2019/3 did not exist on 4 December 2017, when this text was adopted: its year is 2019")]
    [InlineData("Recalling its resolution [|S-31/1|],", "resolution S-31/1 did not exist on 4 December 2017, when this text was adopted: session S-31 was held in 2020")]
    [InlineData("Taking note of [|A/73/206|],", "A/73/206 did not exist on 4 December 2017, when this text was adopted: its session opens in 2018")]
    [InlineData("Taking note of [|A/RES/74/1|],", "A/RES/74/1 did not exist on 4 December 2017, when this text was adopted: session 74 lasted from September 2019 to September 2020")]
    [InlineData("Taking note of [|S/2018/1|],", "S/2018/1 did not exist on 4 December 2017, when this text was adopted: its year is 2018")]
    [InlineData("Taking note of [|E/2019/10|],", "E/2019/10 did not exist on 4 December 2017, when this text was adopted: its year is 2019")]
    public void What_came_later_is_reported(string paragraph, string message)
        => RuleTest.Reports(Id, RuleTest.English(paragraph), message);

    [Fact]
    public void Chinese_citations_are_judged_too()
        => RuleTest.Reports(Id, RuleTest.Chinese("回顾其第[|73/12|]号决议，"), "resolution 73/12 did not exist on 4 December 2017, when this text was adopted: session 73 lasted from September 2018 to September 2019");

    [Theory]
    [InlineData("Recalling its resolutions 72/30 of 4 December 2017 and 72/200, and A/72/900,")]
    [InlineData("Decides to include an item in the provisional agenda of its seventy-fourth session, on 3 May 2019,")]
    [InlineData("Recalling Commission on Narcotic Drugs resolution 80/1 and Human Rights Council resolution 51/1,")]
    [InlineData("Taking note of E/2018/10, of Economic and Social Council decision 2018/206 and of NPT/CONF.2020/PC.I/1,")]
    [InlineData("Recalling its resolution 73/287 of 15 April 2018,")]
    public void What_was_there_and_what_cannot_be_known_is_silent(string paragraph)
        => RuleTest.IsSilent(Id, RuleTest.English(paragraph));

    [Fact]
    public void A_text_without_a_date_is_not_judged()
        => RuleTest.IsSilent(Id, RuleTest.English("Recalling its resolution 73/12,", date: ""));

    [Fact]
    public void Documents_of_the_coming_session_are_issued_from_the_beginning_of_its_year()
        => RuleTest.IsSilent(Id, RuleTest.English("Taking note of A/73/50,", date: "3 April 2018"));

    [Theory]
    [InlineData(Language.English, "Recalling its resolution [|73/40|],")]
    [InlineData(Language.French, "Rappelant sa résolution [|73/40|],")]
    [InlineData(Language.Spanish, "Recordando su resolución [|73/40|],")]
    [InlineData(Language.Russian, "ссылаясь на свою резолюцию [|73/40|],")]
    [InlineData(Language.Chinese, "回顾其第[|73/40|]号决议，")]
    [InlineData(Language.Arabic, "إذ تشير إلى قرارها [|73/40|]،")]
    public void A_resolution_of_the_next_session_is_found_in_every_language(Language language, string paragraph)
        => RuleTest.Reports(Id, LanguageFrame.Of(language).Text(paragraph), "resolution 73/40 did not exist on 4 December 2017, when this text was adopted: session 73 lasted from September 2018 to September 2019");

    [Fact]
    public void Exchanged_digits_of_a_year_are_seen()
        => RuleTest.Reports(Id, RuleTest.English("Recalling Security Council resolution [|2312 (2106)|],"), "Security Council resolution 2312 (2106) did not exist on 4 December 2017, when this text was adopted: its year is 2106; did you mean 2312 (2016)?");
}
