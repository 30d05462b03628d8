using System;

namespace ResolutionGen.Tests;

public class CatalogueTests
{
    private static readonly string Compact = CatalogueCodec.Write(
    [
        new CatalogueLine("A/RES/90/7", "Measures", Language.English, "en zh"),
        new CatalogueLine("S/RES/1325(2000)", null, Language.Chinese, "zh"),
    ]);

    [Fact]
    public void Nothing_is_opened_before_it_is_asked_for()
    {
        var opened = 0;
        var table = GeneratedResolution.Catalogue(Compact, (_, language) =>
        {
            opened++;
            return SampleResolutions.Full(language);
        });
        Assert.Equal(2, table.Count);
        Assert.Equal("A/RES/90/7 Measures", table[0].ToString());
        Assert.Equal("S/RES/1325(2000)", table[1].ToString());
        Assert.Equal([Language.English, Language.Chinese], table[0].Languages);
        Assert.False(table[1].TryIn(Language.English, out _));
        Assert.Equal(0, opened);

        Assert.Equal(Language.English, table[0].Document.Language);
        Assert.Equal(Language.Chinese, table[1].Document.Language);
        Assert.Equal(2, opened);
    }

    [Theory]
    [InlineData("A/RES/90/7", "A/RES/90/7")]
    [InlineData("90/7", "A/RES/90/7")]
    [InlineData("A/RES/90/8", null)]
    [InlineData("", null)]
    public void A_resolution_is_found_by_symbol_or_number(string symbol, string? expected)
        => Assert.Equal(expected, GeneratedResolution.Catalogue(Compact, (_, _) => throw new InvalidOperationException()).Find(symbol)?.Symbol);

    [Fact]
    public void The_lists_of_languages_are_shared()
    {
        Assert.Same(GeneratedResolution.Languages("en zh"), GeneratedResolution.Languages("en zh"));
        Assert.Empty(GeneratedResolution.Languages(""));
    }

    [Fact]
    public void A_language_that_is_not_there_is_named_with_those_that_are()
    {
        var exception = GeneratedResolution.NoLanguage("A/RES/90/7", Language.French, "en zh");
        Assert.StartsWith("A/RES/90/7 is not there in French; it is there in English, Chinese.", exception.Message, StringComparison.Ordinal);
        Assert.IsType<ArgumentOutOfRangeException>(exception);
    }
}
