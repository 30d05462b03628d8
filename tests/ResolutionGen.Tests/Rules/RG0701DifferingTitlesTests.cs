using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace ResolutionGen.Tests;

public class RG0701DifferingTitlesTests
{
    [Fact]
    public void A_letter_replaced_in_the_same_frame_is_reported_at_the_later_title()
        => Assert.Equal(
            ["op2 [全部彻底清洁] related [全面彻底清洁]"],
            Chinese("决定将题为“全面彻底清洁”的项目列入议程；", "又决定将题为“全部彻底清洁”的项目列入议程。"));

    [Fact]
    public void The_message_names_both_titles_and_the_place_of_the_other()
        => Assert.Equal(
            "the title “全部彻底清洁” differs by one letter from the one in op1; did you mean “全面彻底清洁”?",
            HandMadeTexts.Check(new RG0701DifferingTitles(), ChineseTable.Value, "题为“全面彻底清洁”的项目", "题为“全部彻底清洁”的项目").Single().Message);

    [Fact]
    public void A_letter_added_or_missing_is_reported()
    {
        Assert.Equal(["op2 [清洁用水的方案] related [清洁用水方案]"], Chinese("遵循《清洁用水方案》的规定", "遵循《清洁用水的方案》的规定"));
        Assert.Equal(["op2 [清洁用方案] related [清洁用水方案]"], Chinese("遵循《清洁用水方案》的规定", "遵循《清洁用方案》的规定"));
    }

    [Fact]
    public void The_minority_is_reported_even_where_it_comes_first()
        => Assert.Equal(
            ["op1 [全部彻底清洁] related [全面彻底清洁]"],
            Chinese("题为“全部彻底清洁”的项目", "题为“全面彻底清洁”的项目", "题为“全面彻底清洁”的项目"));

    [Theory]
    [InlineData("题为“全面彻底清洁”的项目", "关于“全部彻底清洁”的项目")]
    [InlineData("题为“全面彻底清洁”的项目", "题为“全部彻底清洁”的分项")]
    [InlineData("题为“全面彻底清洁”的项目", "题为《全部彻底清洁》的项目")]
    public void Titles_in_another_frame_or_other_marks_are_not_compared(string first, string second)
        => Assert.Empty(Chinese(first, second));

    [Theory]
    [InlineData("第六十二届会议记录", "第六十三届会议记录")]
    [InlineData("南部海洋渔业公约", "北部海洋渔业公约")]
    [InlineData("议定书附件甲", "议定书附件乙")]
    [InlineData("2015年审议大会文件", "2010年审议大会文件")]
    [InlineData("第六次会议记录", "第十六次会议记录")]
    [InlineData("四字清洁", "四字清结")]
    [InlineData("全面彻底清洁", "全部彻底清理")]
    public void Numerals_directions_short_titles_and_larger_differences_are_silent(string first, string second)
        => Assert.Empty(Chinese($"题为“{first}”的项目", $"题为“{second}”的项目"));

    [Fact]
    public void Members_of_an_enumeration_differ_by_nature()
        => Assert.Empty(Chinese("加入《清洁河流公约》、《清洁湖泊公约》、《清洁池泊公约》和《清洁沼泊公约》"));

    [Fact]
    public void A_misspelt_word_is_reported_whether_or_not_words_follow()
    {
        Assert.Equal(["op2 [Clean watter for all] related [Clean water for all]"], English("the item entitled “Clean water for all”.", "the item entitled “Clean watter for all”."));
        Assert.Equal(["op2 [Clean wader for all] related [Clean water for all]"], English("the item entitled “Clean water for all”, then", "the item entitled “Clean wader for all”, then"));
    }

    [Fact]
    public void A_word_replaced_or_missing_is_reported_where_words_follow()
    {
        Assert.Equal(
            ["op2 [General and full cleanliness] related [General and complete cleanliness]"],
            English("under the item entitled “General and complete cleanliness”, the sub-item", "under the item entitled “General and full cleanliness”, the sub-item"));
        Assert.Equal(
            ["op2 [General complete cleanliness] related [General and complete cleanliness]"],
            English("under the item entitled “General and complete cleanliness”, the sub-item", "under the item entitled “General complete cleanliness”, the sub-item"));
    }

    [Theory]
    [InlineData("Clean water for all", "Clean rivers for all", ".")]
    [InlineData("The situation in Utopia now", "The situation in Arcadia now", ", the sub-item")]
    [InlineData("Sustainable development", "Sustainable mountain development", ", the sub-item")]
    [InlineData("Report on water, part I", "Report on water, part V", ", the sub-item")]
    [InlineData("The seventy-first year of water", "The seventy-second year of water", ", the sub-item")]
    [InlineData("Clean water report for 2019", "Clean water report for 2020", ", the sub-item")]
    [InlineData("Clean Water for All", "Clean water for all", ", the sub-item")]
    public void Titles_that_may_well_be_two_are_silent(string first, string second, string after)
        => Assert.Empty(English($"under the item entitled “{first}”{after}", $"under the item entitled “{second}”{after}"));

    [Theory]
    [InlineData(Language.French, "la question intitulée « Des eaux propres pour tous »", "la question intitulée « Des eaux proppres pour tous »", "Des eaux proppres pour tous")]
    [InlineData(Language.Spanish, "el tema titulado “Aguas limpias para todos”", "el tema titulado “Aguas limpas para todos”", "Aguas limpas para todos")]
    [InlineData(Language.Russian, "подпункт под названием «Чистая вода для каждого»", "подпункт под названием «Чистая вада для каждого»", "Чистая вада для каждого")]
    [InlineData(Language.Arabic, "البند المعنون ”المياه النظيفة للجميع“", "البند المعنون ”المياه النظيفه للجميع“", "المياه النظيفه للجميع")]
    public void A_misprint_in_a_title_is_found_in_every_language(Language language, string first, string second, string reported)
        => Assert.StartsWith("op2 [" + reported + "]", Assert.Single(HandMadeTexts.Places(new RG0701DifferingTitles(), LanguageTables.For(language), first, second)));

    [Theory]
    [InlineData(Language.French, "la question intitulée « Prévention en zone rurale »", "la question intitulée « Prévention en zone urbaine »")]
    [InlineData(Language.Spanish, "el tema titulado “Primer decenio del agua”", "el tema titulado “Tercer decenio del agua”")]
    [InlineData(Language.Russian, "подпункт под названием «Первый год воды»", "подпункт под названием «Второй год воды»")]
    [InlineData(Language.Arabic, "البند المعنون ”السنة الأولى للمياه“", "البند المعنون ”السنة الثانية للمياه“")]
    public void Titles_that_differ_by_an_ordinal_or_an_opposite_are_silent_in_every_language(Language language, string first, string second)
        => Assert.Empty(HandMadeTexts.Places(new RG0701DifferingTitles(), LanguageTables.For(language), first, second));

    [Fact]
    public void Marks_without_a_partner_and_empty_marks_do_no_harm()
        => Assert.Empty(Chinese("题为“”的", "”“", "““题为“全面彻底清洁的项目", "《", "题为“ ”的项目"));

    [Fact]
    public void Many_titles_take_linear_time()
    {
        var texts = Enumerable.Range(0, 20_000).Select(i => $"题为“方案{(char)(0x4E00 + (i % 5000))}{(char)(0x5000 + (i / 5000))}文件{(char)(0x6000 + (i % 4000))}”的项目").ToArray();
        var watch = Stopwatch.StartNew();
        Chinese(texts);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString("c", CultureInfo.InvariantCulture));
    }

    private static string[] Chinese(params string[] paragraphs) => HandMadeTexts.Places(new RG0701DifferingTitles(), ChineseTable.Value, paragraphs);

    private static string[] English(params string[] paragraphs) => HandMadeTexts.Places(new RG0701DifferingTitles(), EnglishTable.Value, paragraphs);

    [Theory]
    [InlineData(Language.English, "Decides to include in its agenda the item entitled “Promotion of lighthouses on all coasts”", "Also decides to include in its agenda the item entitled “[|Promotion of lighthouses on all coast|]”", "Promotion of lighthouses on all coast", "Promotion of lighthouses on all coasts")]
    [InlineData(Language.French, "Décide d’inscrire à son ordre du jour la question intitulée « Entretien des phares de toutes les côtes »", "Décide également d’inscrire à son ordre du jour la question intitulée « [|Entretien des phares de toute les côtes|] »", "Entretien des phares de toute les côtes", "Entretien des phares de toutes les côtes")]
    [InlineData(Language.Spanish, "Decide incluir en su programa el tema titulado “Mantenimiento de los faros de todas las costas”", "Decide también incluir en su programa el tema titulado “[|Mantenimiento de los faros de todas las costa|]”", "Mantenimiento de los faros de todas las costa", "Mantenimiento de los faros de todas las costas")]
    [InlineData(Language.Russian, "постановляет включить в свою повестку дня пункт, озаглавленный «Содержание маяков на всех берегах»", "постановляет также включить в свою повестку дня пункт, озаглавленный «[|Содержание маяков на всех берега|]»", "Содержание маяков на всех берега", "Содержание маяков на всех берегах")]
    [InlineData(Language.Chinese, "决定将题为“全面彻底整修灯塔”的项目列入议程", "又决定将题为“[|全部彻底整修灯塔|]”的项目列入议程", "全部彻底整修灯塔", "全面彻底整修灯塔")]
    [InlineData(Language.Arabic, "تقرر أن تدرج في جدول أعمالها البند المعنون ”صيانة المنارات على جميع السواحل“", "تقرر أيضا أن تدرج في جدول أعمالها البند المعنون ”[|صيانة المنارات على جميع الساحل|]“", "صيانة المنارات على جميع الساحل", "صيانة المنارات على جميع السواحل")]
    public void A_title_with_another_letter_is_found_in_every_language(Language language, string first, string second, string printed, string meant)
    {
        var frame = LanguageFrame.Of(language);
        var unit = language == Language.Chinese ? "letter" : "word";
        RuleTest.Reports("RG0701", frame.Text(operative: [first + frame.Semicolon, second + "."]), $"the title \u201C{printed}\u201D differs by one {unit} from the one in op1; did you mean \u201C{meant}\u201D?");
    }

    [Fact]
    public void A_comma_may_part_the_words_before_a_title()
    {
        var frame = LanguageFrame.Of(Language.Russian);
        RuleTest.IsSilent("RG0701", frame.Text(operative: ["постановляет рассмотреть пункт, озаглавленный «Содержание маяков»;", "постановляет также рассмотреть пункт, озаглавленный «Содержание причалов»."]));
    }
}
