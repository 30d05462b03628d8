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
    [InlineData(Language.English, "in subparagraphs (a) and (c) of paragraph 4 above", "subparagraphs (a) and (c) of paragraph 4 above", "Above", "4(a) 4(c)")]
    [InlineData(Language.English, "in subparagraphs 4 (a) and (b) above", "subparagraphs 4 (a) and (b) above", "Above", "4(a) 4(b)")]
    [InlineData(Language.French, "à l’alinéa b) du paragraphe 4 ci-après,", "alinéa b) du paragraphe 4 ci-après", "Below", "4(b)")]
    [InlineData(Language.French, "des alinéas d), f) et g) du paragraphe 1 de la présente résolution", "alinéas d), f) et g) du paragraphe 1 de la présente résolution", "Present", "1(d) 1(f) 1(g)")]
    [InlineData(Language.French, "au paragraphe 4 ci -dessus", "paragraphe 4 ci -dessus", "Above", "4")]
    [InlineData(Language.Spanish, "en los apartados a) y c) del párrafo 4 supra", "apartados a) y c) del párrafo 4 supra", "Above", "4(a) 4(c)")]
    [InlineData(Language.Spanish, "en los párrafos 1 d), 1 f) y 1 g) de la presente resolución", "párrafos 1 d), 1 f) y 1 g) de la presente resolución", "Present", "1(d) 1(f) 1(g)")]
    [InlineData(Language.Russian, "в подпунктах a) и c) пункта 4 выше", "подпунктах a) и c) пункта 4 выше", "Above", "4(a) 4(c)")]
    [InlineData(Language.Russian, "согласно подпункту b) пункта 4 настоящей резолюции", "подпункту b) пункта 4 настоящей резолюции", "Present", "4(b)")]
    [InlineData(Language.Chinese, "根据上文第4和第6段", "上文第4和第6段", "Above", "4 6")]
    [InlineData(Language.Chinese, "根据本决议的第4段", "本决议的第4段", "Present", "4")]
    [InlineData(Language.Chinese, "根据下文第4段(b)分段", "下文第4段(b)分段", "Below", "4(b)")]
    [InlineData(Language.Arabic, "في الفقرة الفرعية (ب) من الفقرة 4 أعلاه", "الفقرة الفرعية (ب) من الفقرة 4 أعلاه", "Above", "4(b)")]
    [InlineData(Language.Arabic, "في الفقرات من 6 إلى 8 أعلاه", "الفقرات من 6 إلى 8 أعلاه", "Above", "6 -8")]
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
    [InlineData(Language.English, "paragraph 1 (d), paragraph 1 (f) and paragraph 1 (g) of this resolution", "1(d) 1(f) 1(g)")]
    [InlineData(Language.Russian, "в пункте 1 d), пункте 1 f) и пункте 1 g) настоящей резолюции", "1(d) 1(f) 1(g)")]
    [InlineData(Language.Chinese, "交付本决议第1(d)段、第1(f)段和第1(g)段所允许的物资", "1(d) 1(f) 1(g)")]
    [InlineData(Language.Arabic, "في الفقرة 1 (د) والفقرة 1 (و) والفقرة 1 (ز) من هذا القرار", "1(d) 1(f) 1(g)")]
    [InlineData(Language.English, "paragraphs 9 to 12 and 14 above", "9 10 11 12 14")]
    [InlineData(Language.English, "paragraph 4 (a) to (c) above", "4(a) 4(b) 4(c)")]
    [InlineData(Language.English, "section II, paragraph 4, above", "II/4")]
    [InlineData(Language.French, "au paragraphe 4 de la section II ci-dessus", "II/4")]
    [InlineData(Language.English, "paragraph 3 of annex I to the present resolution", "annex1/3")]
    [InlineData(Language.English, "annexes A and C to the present resolution", "annex1 annex3")]
    [InlineData(Language.English, "the annex to the present resolution", "annex0")]
    [InlineData(Language.Chinese, "本决议附件二", "annex2")]
    [InlineData(Language.Chinese, "上文第二节", "II")]
    [InlineData(Language.Arabic, "في مرفق هذا القرار", "annex0")]
    [InlineData(Language.Spanish, "en el anexo I de la presente resolución", "annex1")]
    [InlineData(Language.English, "subparagraph (a) above", "(a)")]
    [InlineData(Language.English, "paragraph (a) of this annex", "(a)")]
    public void A_reference_names_each_of_its_places(Language language, string text, string expected)
    {
        var words = LanguageTables.For(language).Citations;
        var reference = Assert.Single(InternalReferenceReader.Read(text, CitationText.Scan(text, language).Tokens, words));
        Assert.Equal(expected, string.Join(" ", NamedPlaceReader.Read(reference.Places).Select(Describe)));
    }

    private static string Describe(NamedPlace place)
    {
        var container = place.Annex is { } annex ? "annex" + annex : place.Section;
        return container is null || place.Paragraph is null ? container + place.Paragraph : container + "/" + place.Paragraph;
    }

    [Theory]
    [InlineData(Language.English, "article 5, paragraph 3, above")]
    [InlineData(Language.English, "paragraph 4, above all in the north")]
    [InlineData(Language.French, "le comité créé au paragraphe 4, ci-après dénommé le Comité")]
    [InlineData(Language.English, "as stated in paragraph 21;")]
    [InlineData(Language.English, "paragraph 4 of its resolution 72/31")]
    [InlineData(Language.English, "paragraph 4 aboveboard")]
    [InlineData(Language.French, "le paragraphe 4 de la résolution 72/31")]
    [InlineData(Language.Chinese, "第72/31号决议第4段")]
    public void A_place_of_another_text_is_none(Language language, string text)
        => Assert.Empty(InternalReferenceReader.Read(text, CitationText.Scan(text, language).Tokens, LanguageTables.For(language).Citations));
}
