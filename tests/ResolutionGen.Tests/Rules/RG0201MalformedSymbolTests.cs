namespace ResolutionGen.Tests;

public class RG0201MalformedSymbolTests
{
    private const string Id = "RG0201";

    [Theory]
    [InlineData("See [|A/CONF.229//8|].", "malformed document symbol A/CONF.229//8; did you mean A/CONF.229/8?")]
    [InlineData("See [|A/CONF229/2017/8|], annex.", "malformed document symbol A/CONF229/2017/8; did you mean A/CONF.229/2017/8?")]
    [InlineData("[|A/69/154/Add1|] and A/69/155.", "malformed document symbol A/69/154/Add1; did you mean A/69/154/Add.1?")]
    [InlineData("[|A/69/154/Cor.1|].", "malformed document symbol A/69/154/Cor.1; did you mean A/69/154/Corr.1?")]
    [InlineData("[|A/69/154/Add..1|].", "malformed document symbol A/69/154/Add..1; did you mean A/69/154/Add.1?")]
    [InlineData("[|A/72/2O6|].", "malformed document symbol A/72/2O6; did you mean A/72/206?")]
    [InlineData("[|A/72/2A/72/206|].", "malformed document symbol A/72/2A/72/206; did you mean A/72/206?")]
    public void A_misprint_is_reported_with_what_was_meant(string note, string message)
        => RuleTest.Reports(Id, RuleTest.English(notes: [note]), message);

    [Fact]
    public void A_damaged_stretch_goes_to_the_end_of_its_bracket_group()
        => RuleTest.Reports(
            Id,
            RuleTest.Chinese(notes: ["《最后文件》，第一至三卷([|BWC/CONBWC/CONF.2000/28 (Parts IF.2000/28 (Part III)和 BWC/CONF.2000/28 (Part IV))|]。", "A/68/514。"]),
            "malformed document symbol BWC/CONBWC/CONF.2000/28; did you mean BWC/CONF.2000/28?");

    [Fact]
    public void Text_after_the_group_does_not_belong_to_the_stretch()
        => RuleTest.Reports(
            Id,
            RuleTest.English(notes: ["Final Document, vol. I ([|BWC/CONBWC/CONF.2000/28 (Part I) and BWC/CONF.2000/28 (Part II))|], part I, and A/72/1 (Part I)."]),
            "malformed document symbol BWC/CONBWC/CONF.2000/28; did you mean BWC/CONF.2000/28?");

    [Fact]
    public void A_group_that_closes_is_the_end_even_where_symbols_follow()
        => RuleTest.Reports(
            Id,
            RuleTest.English(notes: ["Final Document ([|BWC/CONBWC/CONF.2000/28 (Part I))|], A/72/1 and A/72/2 (Part II)."]),
            "malformed document symbol BWC/CONBWC/CONF.2000/28; did you mean BWC/CONF.2000/28?");

    [Fact]
    public void A_garbled_bracket_group_is_reported()
        => RuleTest.Reports(
            Id,
            RuleTest.English(notes: ["See [|BWC/CONF.2000/28 (Parts IF.2000/28 (Part III)|]; and others."]),
            "malformed document symbol BWC/CONF.2000/28 (Parts): its bracket group is garbled");

    [Fact]
    public void Two_stretches_are_two_findings()
        => RuleTest.Reports(
            Id,
            RuleTest.English(notes: ["[|A/69/154/Add1|] and others; see also [|A/CONF229/2017/8|]."]),
            "malformed document symbol A/69/154/Add1; did you mean A/69/154/Add.1?",
            "malformed document symbol A/CONF229/2017/8; did you mean A/CONF.229/2017/8?");

    [Theory]
    [InlineData("A/69/154, A/69/154/Add.1 and A/69/154/Add.1/Corr.1.")]
    [InlineData("NPT/CONF.2000/28 (Parts I and II), NPT/CONF.2000/28 (Part III) and A/78/6 (Sect. 29A).")]
    [InlineData("A/57/759-S/2003/332 and UNEP/CBD/BS/COP-MOP/5/17.")]
    [InlineData("XYZ/QRS.7/2019/12, a symbol of an organ that is not known.")]
    [InlineData("Measures against HIV/AIDS and A/H1N1.")]
    [InlineData("A/69/\n154, divided at the end of a line.")]
    [InlineData("See E/CN.4/SER.A/2006 and A/C.6/64/SR.1\u201328/Corr.1.")]
    public void Well_formed_and_unusual_symbols_are_silent(string note)
        => RuleTest.IsSilent(Id, RuleTest.English(notes: [note]));

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void A_damaged_symbol_is_found_in_every_language(Language language)
    {
        var frame = LanguageFrame.Of(language);
        RuleTest.Reports(Id, frame.Text(frame.Preamble(frame.Marker(1)), notes: [frame.Note(1, "[|A/CONF.229/201A/CONF.229/2017/8|].")]), "malformed document symbol A/CONF.229/201A/CONF.229/2017/8; did you mean A/CONF.229/2017/8?");
    }
}
