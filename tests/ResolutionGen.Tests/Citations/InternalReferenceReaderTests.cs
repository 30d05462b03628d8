using System.Linq;

namespace ResolutionGen.Tests;

public class InternalReferenceReaderTests
{
    [Theory]
    [InlineData(Language.English, "pursuant to paragraph 4 (a) above", "paragraph 4 (a) above", "Above", "4(a)")]
    [InlineData(Language.English, "set out in paragraphs 4 and 6 to 8 below,", "paragraphs 4 and 6 to 8 below", "Below", "4 6 -8")]
    [InlineData(Language.English, "paragraph 42 (a) and (b) of the present resolution", "paragraph 42 (a) and (b) of the present resolution", "Present", "42(a) 42(b)")]
    [InlineData(Language.French, "en application du paragraphe 4 a) ci-dessus", "paragraphe 4 a) ci-dessus", "Above", "4(a)")]
    [InlineData(Language.French, "des paragraphes 4 et 6 à 8 ci-après,", "paragraphes 4 et 6 à 8 ci-après", "Below", "4 6 -8")]
    [InlineData(Language.French, "du paragraphe 4 de la présente résolution", "paragraphe 4 de la présente résolution", "Present", "4")]
    [InlineData(Language.Spanish, "de conformidad con el párrafo 4 a) supra", "párrafo 4 a) supra", "Above", "4(a)")]
    [InlineData(Language.Spanish, "los párrafos 4 y 6 a 8 anteriores", "párrafos 4 y 6 a 8 anteriores", "Above", "4 6 -8")]
    [InlineData(Language.Spanish, "el párrafo 4 de la presente resolución", "párrafo 4 de la presente resolución", "Present", "4")]
    [InlineData(Language.Russian, "в соответствии с пунктом 4 a) выше", "пунктом 4 a) выше", "Above", "4(a)")]
    [InlineData(Language.Russian, "в пунктах 4 и 6–8 ниже", "пунктах 4 и 6–8 ниже", "Below", "4 6 -8")]
    [InlineData(Language.Russian, "в пункте 4 настоящей резолюции", "пункте 4 настоящей резолюции", "Present", "4")]
    [InlineData(Language.Chinese, "根据上文第4(a)段", "上文第4(a)段", "Above", "4(a)")]
    [InlineData(Language.Chinese, "根据下文第 4 和 6 至 8 段", "下文第 4 和 6 至 8 段", "Below", "4 6 -8")]
    [InlineData(Language.Chinese, "根据本决议第4段", "本决议第4段", "Present", "4")]
    [InlineData(Language.Arabic, "عملا بالفقرة 4 (أ) أعلاه", "بالفقرة 4 (أ) أعلاه", "Above", "4(a)")]
    [InlineData(Language.Arabic, "في الفقرات 4 و 6 إلى 8 أدناه", "الفقرات 4 و 6 إلى 8 أدناه", "Below", "4 6 -8")]
    [InlineData(Language.Arabic, "في الفقرة 4 من هذا القرار", "الفقرة 4 من هذا القرار", "Present", "4")]
    public void A_place_of_the_text_itself_is_read_with_all_its_paragraphs(Language language, string text, string expected, string kind, string labels)
    {
        var words = LanguageTables.For(language).Citations;
        var reference = Assert.Single(InternalReferenceReader.Read(text, CitationText.Scan(text, language).Tokens, words));
        Assert.Equal((expected, kind), (text.Substring(reference.Start, reference.End - reference.Start), reference.Kind.ToString()));
        Assert.Equal(labels, string.Join(" ", reference.Places[0].Values.Paragraphs!.Select(label => (label.EndsRange ? "-" : "") + label.Label)));
    }

    [Fact]
    public void Each_paragraph_of_a_list_has_its_place()
    {
        const string Text = "paragraphs 4 (a), 6 and 18 below";
        var reference = Assert.Single(InternalReferenceReader.Read(Text, CitationText.Scan(Text, Language.English).Tokens, LanguageTables.For(Language.English).Citations));
        Assert.Equal(["4 (a)", "6", "18"], reference.Places[0].Values.Paragraphs!.Select(label => Text.Substring(label.Start, label.End - label.Start)));
    }

    [Theory]
    [InlineData(Language.English, "paragraph 4 of its resolution 72/31")]
    [InlineData(Language.English, "paragraph 4 aboveboard")]
    [InlineData(Language.French, "le paragraphe 4 de la résolution 72/31")]
    [InlineData(Language.Chinese, "第72/31号决议第4段")]
    public void A_place_of_another_text_is_none(Language language, string text)
        => Assert.Empty(InternalReferenceReader.Read(text, CitationText.Scan(text, language).Tokens, LanguageTables.For(language).Citations));
}
