namespace ResolutionGen.Tests;

public class OrdinalReaderTests
{
    [Theory]
    [InlineData(Language.English, "seventy-third", 73)]
    [InlineData(Language.English, "twelfth", 12)]
    [InlineData(Language.English, "ninetieth", 90)]
    [InlineData(Language.French, "première", 1)]
    [InlineData(Language.French, "vingt et unième", 21)]
    [InlineData(Language.French, "soixantième", 60)]
    [InlineData(Language.French, "soixante-neuvième", 69)]
    [InlineData(Language.French, "soixante-dixième", 70)]
    [InlineData(Language.French, "soixante et onzième", 71)]
    [InlineData(Language.French, "soixante-treizième", 73)]
    [InlineData(Language.French, "soixante-dix-neuvième", 79)]
    [InlineData(Language.French, "quatre-vingtième", 80)]
    [InlineData(Language.French, "quatre-vingt-unième", 81)]
    [InlineData(Language.French, "quatre-vingt-onzième", 91)]
    [InlineData(Language.French, "quatre-vingt-dix-neuvième", 99)]
    [InlineData(Language.Spanish, "primer", 1)]
    [InlineData(Language.Spanish, "decimoséptimo", 17)]
    [InlineData(Language.Spanish, "vigesimosegundo", 22)]
    [InlineData(Language.Spanish, "septuagésimo", 70)]
    [InlineData(Language.Spanish, "septuagésimo primer", 71)]
    [InlineData(Language.Spanish, "septuagésima primera", 71)]
    [InlineData(Language.Spanish, "sexagésimo noveno", 69)]
    [InlineData(Language.Russian, "сороковая", 40)]
    [InlineData(Language.Russian, "девятнадцатой", 19)]
    [InlineData(Language.Russian, "семьдесят вторая", 72)]
    [InlineData(Language.Russian, "семьдесят второй", 72)]
    [InlineData(Language.Russian, "семьдесят третью", 73)]
    [InlineData(Language.Chinese, "十二", 12)]
    [InlineData(Language.Chinese, "七十三", 73)]
    [InlineData(Language.Arabic, "الأولى", 1)]
    [InlineData(Language.Arabic, "الثانية عشرة", 12)]
    [InlineData(Language.Arabic, "الحادي عشر", 11)]
    [InlineData(Language.Arabic, "الحادية والسبعون", 71)]
    [InlineData(Language.Arabic, "الثانية والسبعين", 72)]
    [InlineData(Language.Arabic, "الثمانون", 80)]
    public void An_ordinal_is_read_to_its_end(Language language, string text, int value)
    {
        var index = 0;
        Assert.True(OrdinalReader.TryRead(text + ", 5", ref index, LanguageTables.For(language).Citations.Ordinals, out var read));
        Assert.Equal((value, text.Length), (read, index));
    }

    [Theory]
    [InlineData(Language.English, "seventy")]
    [InlineData(Language.French, "soixante")]
    [InlineData(Language.Russian, "семьдесят")]
    [InlineData(Language.Arabic, "دورة")]
    public void What_is_no_ordinal_is_refused(Language language, string text)
    {
        var index = 0;
        Assert.False(OrdinalReader.TryRead(text, ref index, LanguageTables.For(language).Citations.Ordinals, out _));
        Assert.Equal(0, index);
    }
}
