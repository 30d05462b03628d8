namespace ResolutionGen.Tests;

public class SymbolReaderTests
{
    [Theory]
    [InlineData("A/72/206")]
    [InlineData("A/69/154/Add.1")]
    [InlineData("A/69/154/Add.1/Corr.1")]
    [InlineData("A/CONF.229/2017/8")]
    [InlineData("A/C.1/72/L.19")]
    [InlineData("A/C.6/64/SR.13")]
    [InlineData("A/57/759-S/2003/332")]
    [InlineData("E/ESCWA/S-6/14")]
    [InlineData("UNEP/EA.5/Res.5")]
    [InlineData("UNEP/CBD/BS/COP-MOP/5/17")]
    [InlineData("CCW/P.V/CONF/2022/4")]
    [InlineData("ST/SGB/2013/4/Amend.1")]
    [InlineData("NPT/CONF.1995/32 (Part I)")]
    [InlineData("NPT/CONF.1995/32 (Part I)/Corr.2")]
    [InlineData("NPT/CONF.2000/28 (Parts I and II)")]
    [InlineData("NPT/CONF.2010/50 (Vol. I)")]
    [InlineData("A/78/6 (Sect. 29A)")]
    [InlineData("A/RES/72/31")]
    [InlineData("A/RES/217A(III)")]
    [InlineData("S/RES/1325(2000)")]
    [InlineData("A/HRC/RES/54/1")]
    [InlineData("XYZ/WG.2/2019/4")]
    public void A_canonical_symbol_stays(string symbol)
        => Assert.Equal(symbol, Read(symbol));

    [Theory]
    [InlineData("NPT/CONF.1995/32(Part I)", "NPT/CONF.1995/32 (Part I)")]
    [InlineData("NPT/CONF.1995/32(PartI)", "NPT/CONF.1995/32 (Part I)")]
    [InlineData("NPT/CONF.2010/50 (Vol.I)", "NPT/CONF.2010/50 (Vol. I)")]
    [InlineData("NPT/CONF.2000/28(Parts I和II)", "NPT/CONF.2000/28 (Parts I and II)")]
    [InlineData("NPT/CONF.2000/28 (Parts I et II)", "NPT/CONF.2000/28 (Parts I and II)")]
    [InlineData("A/67/393\u2011S/2012/721", "A/67/393-S/2012/721")]
    [InlineData("A/69/154/ADD.1", "A/69/154/Add.1")]
    [InlineData("A/69/\n154", "A/69/154")]
    [InlineData("A/67/517-\nS/2012/760", "A/67/517-S/2012/760")]
    [InlineData("A/RES/217 A (III)", "A/RES/217A(III)")]
    [InlineData("A/RES/55/241 A", "A/RES/55/241A")]
    [InlineData("S/RES/1325 (2000)", "S/RES/1325(2000)")]
    [InlineData(" \uFF21/72/206 ", "A/72/206")]
    [InlineData("A/RES/72/31*", "A/RES/72/31")]
    [InlineData("A/72/206** ", "A/72/206")]
    public void Blanks_dashes_and_case_become_canonical(string printed, string canonical)
        => Assert.Equal(canonical, Read(printed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("HIV/AIDS")]
    [InlineData("AU/UN")]
    [InlineData("SPLM/A")]
    [InlineData("and/or")]
    [InlineData("A/H1N1")]
    [InlineData("COVID-19/SARS")]
    [InlineData("72/31")]
    [InlineData("A")]
    [InlineData("A/")]
    public void Look_alikes_are_no_symbols(string? text)
        => Assert.False(DocumentSymbol.TryParse(text, out _));

    [Theory]
    [InlineData("NPT/CONPT/CONF.2000/28")]
    [InlineData("A/CONF.229//8")]
    [InlineData("A/CONF229/2017/8")]
    [InlineData("A/69/154/Add1")]
    [InlineData("A/69/154/Cor.1")]
    [InlineData("A/72/2O6")]
    [InlineData("A/CONF.229/2017/")]
    [InlineData("NPT/CONF.2010/50 (Vol. I")]
    [InlineData("A/72/206 and more")]
    [InlineData("A/72/206*1")]
    public void Faulty_symbols_are_refused(string text)
        => Assert.False(DocumentSymbol.TryParse(text, out _));

    private static string Read(string text)
    {
        Assert.True(DocumentSymbol.TryParse(text, out var symbol));
        return symbol.Value;
    }
}
