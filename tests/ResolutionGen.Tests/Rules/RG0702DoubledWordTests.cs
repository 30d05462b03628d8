using System.Linq;

namespace ResolutionGen.Tests;

public class RG0702DoubledWordTests
{
    [Fact]
    public void A_word_twice_in_a_row_is_reported_at_the_second()
        => Assert.Equal(["op1 [the] related [the]"], English("Welcomes the the report;"));

    [Fact]
    public void The_first_may_begin_a_sentence()
        => Assert.Equal(["op1 [the] related [The]"], English("The the report"));

    [Fact]
    public void The_message_names_the_word()
        => Assert.Equal("the word “of” stands twice in a row", HandMadeTexts.Check(new RG0702DoubledWord(), EnglishTable.Value, "the report of of the body").Single().Message);

    [Theory]
    [InlineData(Language.French, "Prie le Secrétaire général de lui lui présenter un rapport ;", "lui")]
    [InlineData(Language.Spanish, "Toma nota del informe de de la Comisión;", "de")]
    [InlineData(Language.Russian, "просит Генерального секретаря представить доклад о о ходе работы;", null)]
    [InlineData(Language.Russian, "подтверждает, что права человека человека универсальны;", "человека")]
    [InlineData(Language.Arabic, "تطلب إلى الأمين العام أن يقدم تقريرا تقريرا عن التنفيذ؛", "تقريرا")]
    public void A_doubled_word_is_found_in_every_language_with_blanks(Language language, string text, string? word)
        => Assert.Equal(
            word is null ? [] : [$"op1 [{word}] related [{word}]"],
            HandMadeTexts.Places(new RG0702DoubledWord(), LanguageTables.For(language), text));

    [Theory]
    [InlineData(Language.French, "Constate que nous nous sommes engagés et que vous vous êtes réunis ;")]
    [InlineData(Language.Spanish, "Considera que es mejor actuar ahora que que se pierda el río;")]
    [InlineData(Language.Russian, "напоминает о том, что что бы ни случилось, река должна быть чистой;")]
    [InlineData(Language.Arabic, "تدعو إلى الاستفادة من من سبق لهم العمل في الأنهار؛")]
    public void What_correct_language_repeats_is_silent_in_every_language(Language language, string text)
        => Assert.Empty(HandMadeTexts.Places(new RG0702DoubledWord(), LanguageTables.For(language), text));

    [Theory]
    [InlineData("Notes that that report had had effect;")]
    [InlineData("a port of call in Pago Pago, and")]
    [InlineData("the body, body and soul")]
    [InlineData("section a a")]
    [InlineData("10 10 reports")]
    [InlineData("face-to-face to")]
    [InlineData("the (the) report")]
    [InlineData("The report. The report")]
    public void What_correct_language_repeats_is_silent(string text)
        => Assert.Empty(English(text));

    [Theory]
    [InlineData("落在最后面的的人口", "的")]
    [InlineData("促请各国采取采取措施", "采取")]
    [InlineData("请秘书长秘书长提出报告", "秘书长")]
    public void A_word_that_cannot_meet_its_like_is_reported_in_Chinese(string text, string word)
        => Assert.Equal([$"op1 [{word}] related [{word}]"], Chinese(text));

    [Theory]
    [InlineData("以剥削为目的的行为")]
    [InlineData("存在种种问题")]
    [InlineData("人人有权")]
    [InlineData("联合国国家工作队")]
    [InlineData("不结盟国家国家元首")]
    [InlineData("世界卫生组织组织法")]
    [InlineData("大会会员国")]
    [InlineData("从事或曾从事或曾支持")]
    [InlineData("的的确确")]
    public void Reduplication_and_words_that_meet_are_silent_in_Chinese(string text)
        => Assert.Empty(Chinese(text));

    [Fact]
    public void A_verb_that_stands_again_after_its_relative_particle_is_reported()
    {
        Assert.Equal(["op1 [制订] related [制订]"], Chinese("进一步努力，以制订保护河流所需制订的具体规则，"));
        Assert.Equal(["op1 [制订] related [制订]"], Chinese("为了制订《河流规则》、《湖泊规则》所制订的办法"));
    }

    [Theory]
    [InlineData("为基金筹集捐款或管理所筹集的资源")]
    [InlineData("建议各国酌情执行工作组报告所建议的各项措施")]
    [InlineData("以制订规则，以及所需制订的办法")]
    [InlineData("以制订规则所需制订条文")]
    [InlineData("以保护河流所需制订的规则")]
    public void A_verb_that_governs_no_clause_or_another_one_is_silent(string text)
        => Assert.Empty(Chinese(text));

    [Fact]
    public void Texts_that_end_early_do_no_harm()
        => Assert.Empty(Chinese("", "所", "所需", "以所需", "的", "以制订所需制", "以制订所需制订"));

    private static string[] Chinese(params string[] paragraphs) => HandMadeTexts.Places(new RG0702DoubledWord(), ChineseTable.Value, paragraphs);

    private static string[] English(params string[] paragraphs) => HandMadeTexts.Places(new RG0702DoubledWord(), EnglishTable.Value, paragraphs);

    [Theory]
    [InlineData(Language.English, "Requests another [|another|] report", "another")]
    [InlineData(Language.French, "Demande un nouveau [|nouveau|] rapport", "nouveau")]
    [InlineData(Language.Spanish, "Solicita un nuevo [|nuevo|] informe", "nuevo")]
    [InlineData(Language.Russian, "просит представить еще один [|один|] доклад", "один")]
    [InlineData(Language.Chinese, "请秘书长就灯塔的保护和维修的[|的|]问题提出报告", "的")]
    [InlineData(Language.Arabic, "تطلب تقديم تقرير [|تقرير|] آخر", "تقرير")]
    public void A_doubled_word_is_found_in_every_language(Language language, string paragraph, string word)
    {
        var frame = LanguageFrame.Of(language);
        RuleTest.Reports("RG0702", frame.Text(operative: [paragraph + frame.Semicolon, frame.Last]), $"the word \u201C{word}\u201D stands twice in a row");
    }
}
