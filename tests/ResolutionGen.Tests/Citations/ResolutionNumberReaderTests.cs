namespace ResolutionGen.Tests;

public class ResolutionNumberReaderTests
{
    [Theory]
    [InlineData("72/31", "72/31", "A/RES/72/31", IssuingBody.GeneralAssembly, "72", 31)]
    [InlineData("55/241 A", "55/241 A", "A/RES/55/241A", IssuingBody.GeneralAssembly, "55", 241)]
    [InlineData("75/101 A-B", "75/101 A-B", "A/RES/75/101A-B", IssuingBody.GeneralAssembly, "75", 101)]
    [InlineData("31/6 A and B", "31/6 A-B", "A/RES/31/6A-B", IssuingBody.GeneralAssembly, "31", 6)]
    [InlineData("S-10/2", "S-10/2", "A/RES/S-10/2", IssuingBody.GeneralAssembly, "S-10", 2)]
    [InlineData("ES\u201111/1", "ES-11/1", "A/RES/ES-11/1", IssuingBody.GeneralAssembly, "ES-11", 1)]
    [InlineData("217 A (III)", "217 A (III)", "A/RES/217A(III)", IssuingBody.GeneralAssembly, "III", 217)]
    [InlineData("217A(III)", "217 A (III)", "A/RES/217A(III)", IssuingBody.GeneralAssembly, "III", 217)]
    [InlineData("3201 (S-VI)", "3201 (S-VI)", "A/RES/3201(S-VI)", IssuingBody.GeneralAssembly, "S-VI", 3201)]
    [InlineData("997 (ES-I)", "997 (ES-I)", "A/RES/997(ES-I)", IssuingBody.GeneralAssembly, "ES-I", 997)]
    [InlineData("3419 A to D (XXX)", "3419 A-D (XXX)", "A/RES/3419A-D(XXX)", IssuingBody.GeneralAssembly, "XXX", 3419)]
    [InlineData("1325 (2000)", "1325 (2000)", "S/RES/1325(2000)", IssuingBody.SecurityCouncil, null, 1325)]
    [InlineData("1325(2000)", "1325 (2000)", "S/RES/1325(2000)", IssuingBody.SecurityCouncil, null, 1325)]
    [InlineData("2021/3", "2021/3", "E/RES/2021/3", IssuingBody.EconomicAndSocialCouncil, "2021", 3)]
    [InlineData("663 C (XXIV)", "663 C (XXIV)", "E/RES/663C(XXIV)", IssuingBody.EconomicAndSocialCouncil, "XXIV", 663)]
    [InlineData("2163 (LXIII)", "2163 (LXIII)", "E/RES/2163(LXIII)", IssuingBody.EconomicAndSocialCouncil, "LXIII", 2163)]
    public void A_number_is_read_in_each_form(string text, string canonical, string symbol, IssuingBody body, string? session, int sequence)
    {
        Assert.True(ResolutionNumber.TryParse(text, out var number));
        Assert.Equal((canonical, symbol, body, session, sequence), (number.ToString(), number.Symbol?.Value, number.Body, number.Session, number.Sequence));
    }

    [Theory]
    [InlineData(" 72/31 ")]
    [InlineData("\uFF17\uFF12/31")]
    [InlineData("72\u200F/31")]
    [InlineData("72\u204431")]
    public void Blanks_around_and_characters_of_other_forms_do_not_matter(string text)
    {
        Assert.True(ResolutionNumber.TryParse(text, out var number));
        Assert.Equal("72/31", number.ToString());
    }

    [Theory]
    [InlineData("54/1", "54/1", "A/HRC/RES/54/1")]
    [InlineData("S-34/1", "S-34/1", "A/HRC/RES/S-34/1")]
    public void A_number_that_bodies_share_is_read_as_that_of_a_given_body(string text, string canonical, string symbol)
    {
        Assert.True(ResolutionNumberReader.TryRead(text, IssuingBody.HumanRightsCouncil, out var number));
        Assert.Equal((canonical, symbol), (number.ToString(), number.Symbol?.Value));
    }

    [Theory]
    [InlineData("A/RES/72/31", "72/31", IssuingBody.GeneralAssembly)]
    [InlineData("A/HRC/RES/54/1", "54/1", IssuingBody.HumanRightsCouncil)]
    [InlineData("S/RES/1325(2000)", "1325 (2000)", IssuingBody.SecurityCouncil)]
    [InlineData("E/RES/663C(XXIV)", "663 C (XXIV)", IssuingBody.EconomicAndSocialCouncil)]
    public void The_symbol_of_a_resolution_gives_its_number(string symbol, string canonical, IssuingBody body)
    {
        Assert.True(ResolutionNumberReader.TryFromSymbol(symbol, out var number));
        Assert.Equal((canonical, body), (number.ToString(), number.Body));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("72")]
    [InlineData("72/")]
    [InlineData("/31")]
    [InlineData("72/31/1")]
    [InlineData("072/31")]
    [InlineData("72/031")]
    [InlineData("A/RES/72/31")]
    [InlineData("217 A (IIII)")]
    [InlineData("1325 (200)")]
    [InlineData("1/CP.21")]
    [InlineData("72/31 and 72/32")]
    [InlineData("99999999999/99999999999")]
    public void What_is_no_number_is_refused(string? text)
        => Assert.False(ResolutionNumber.TryParse(text, out _));

    [Fact]
    public void A_number_of_a_body_that_has_no_such_form_is_refused()
    {
        Assert.False(ResolutionNumberReader.TryRead("72/31", IssuingBody.SecurityCouncil, out _));
        Assert.False(ResolutionNumberReader.TryRead("1325 (2000)", IssuingBody.GeneralAssembly, out _));
        Assert.False(ResolutionNumberReader.TryRead("60/251", IssuingBody.HumanRightsCouncil, out _));
    }
}
