namespace ResolutionGen.Tests;

public class ArabicCitationTests
{
    [Theory]
    [InlineData("إذ تشير إلى قرارها 67/56 المؤرخ 3 كانون الأول/ديسمبر 2012،", "A/RES/67/56 @2012-12-03")]
    [InlineData("إلى قراراتها 67/56 المؤرخ 3 كانون الأول/ديسمبر 2012 و 68/46 المؤرخ 1 نيسان/ أبريل 2014 و71/258 المؤرخ 23 كانون الأول/ديسمبر 2016", "A/RES/67/56 @2012-12-03; A/RES/68/46 @2014-04-01; A/RES/71/258 @2016-12-23")]
    [InlineData("وإلى قراريها 71/31 و 71/32 المؤرخين 5 كانون الأول/ديسمبر 2016", "A/RES/71/31 @2016-12-05; A/RES/71/32 @2016-12-05")]
    [InlineData("قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015 المعنون ”عالم و 5/5“، والقرار 70/2", "A/RES/70/1 @2015-09-25; A/RES/70/2")]
    [InlineData("عملا بالقرار 67/56 وللقرار 68/46", "A/RES/67/56; A/RES/68/46")]
    public void Resolutions_are_cited_with_the_date_beside_them(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Arabic, text));

    [Theory]
    [InlineData("قراريها 45/55 باء المؤرخ 4 كانون الأول/ديسمبر 1990 و 51/211 ألف إلى هاء المؤرخة 18 كانون الأول/ديسمبر 1996", "A/RES/45/55B @1990-12-04; A/RES/51/211A-E @1996-12-18")]
    [InlineData("القرار 55/33 خاء والقرار 75/101 ألف وباء", "A/RES/55/33X; A/RES/75/101A-B")]
    [InlineData("القرار 217 ألف (د-3) والقرار 2200 ألف (د-21)، المرفق.", "A/RES/217A(III); A/RES/2200A(XXI) [annex 1]")]
    [InlineData("القرار 3201 (دإ-6) المؤرخ 1 أيار/مايو 1974", "A/RES/3201(S-VI) @1974-05-01")]
    [InlineData("القرارات دإ-20/1 ودإ-20/3 ودإ-20/4 ألف إلى هاء ودإط-10/19", "A/RES/S-20/1; A/RES/S-20/3; A/RES/S-20/4A-E; A/RES/ES-10/19")]
    [InlineData("قرار مجلس الأمن 1325 (2000) المؤرخ 31 تشرين الأول/أكتوبر 2000", "S/RES/1325(2000) @2000-10-31")]
    [InlineData("قراري المجلس الاقتصادي والاجتماعي 2021/3 و 663 جيم (د-24)", "E/RES/2021/3; E/RES/663C(XXIV)")]
    public void Every_form_of_number_is_found(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Arabic, text));

    [Theory]
    [InlineData("مقررها 60/519 المؤرخ 8 كانون الأول/ديسمبر 2005", "decision A/DEC/60/519 @2005-12-08")]
    [InlineData("قرارها 73/292 ومقررها 75/578", "A/RES/73/292; decision A/DEC/75/578")]
    [InlineData("انظر FCCC/CP/2015/10/Add.1، المقرر 1/م أ-21.", "FCCC/CP/2015/10/Add.1")]
    public void Decisions_are_told_from_resolutions(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Arabic, text));

    [Theory]
    [InlineData("قراري مجلس حقوق الإنسان 5/1 المتعلق ببناء مؤسسات المجلس و5/2 المتعلق بمدونة قواعد السلوك", "A/HRC/RES/5/1; A/HRC/RES/5/2")]
    [InlineData("التي أقرها مجلس حقوق الإنسان في قراره 17/4 الصادر في 16 حزيران/يونيه 2011", "A/HRC/RES/17/4 @2011-06-16")]
    [InlineData("وإلى قرارات الجمعية العامة 76/171 و 77/214", "A/RES/76/171; A/RES/77/214")]
    [InlineData("وآخرها قرار الجمعية العامة 77/212 المؤرخ 15 كانون الأول/ديسمبر 2022 وقرار المجلس 51/7 المؤرخ 6 تشرين الأول/أكتوبر 2022", "A/RES/77/212 @2022-12-15; A/HRC/RES/51/7 @2022-10-06")]
    [InlineData("بقرار الجمعية العامة 75/233، وبقرار مجلس حقوق الإنسان 54/28", "A/RES/75/233; A/HRC/RES/54/28")]
    [InlineData("قرار لجنة المخدرات 54/1 المؤرخ 25 آذار/مارس 2011", "other 54/1 @2011-03-25")]
    [InlineData("من خلال قراره 42/22 المؤرخ 26 أيلول/سبتمبر 2019", "A/HRC/RES/42/22 @2019-09-26")]
    public void Numbers_belong_to_the_body_that_the_words_name(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Arabic, text));

    [Theory]
    [InlineData("القرار 60/1، الفقرة 138.", "A/RES/60/1 [para. 138]")]
    [InlineData("القرار 72/31، الجزء الثاني، الفقرة 4 (أ)", "A/RES/72/31 [section II, para. 4(a)]")]
    [InlineData("في الفقرة 20 من قراره 2255 (2015)", "S/RES/2255(2015) [para. 20]")]
    [InlineData("الفقرات 113 و 117 و 119 إلى 124 من القرار 64/72", "A/RES/64/72 [para. 113]")]
    [InlineData("القرار 71/146، المرفق الثاني، الفقرة 3.", "A/RES/71/146 [annex 2, para. 3]")]
    [InlineData("القرار 59/276، الجزء الحادي عشر", "A/RES/59/276 [section XI]")]
    public void The_place_inside_is_read_before_and_after_the_number(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Arabic, text));

    [Theory]
    [InlineData("A/69/154 و Add.1.", "A/69/154; A/69/154/Add.1")]
    [InlineData("A/78/6 (Sect. 2) و )A/78/6 (Sect. 3 و )A/78/6 (Sect. 29A", "A/78/6 (Sect. 2); A/78/6 (Sect. 3); A/78/6 (Sect. 29A)")]
    [InlineData("انظر A/62/118 وA/62/118/Add.1 و A/65/182.", "A/62/118; A/62/118/Add.1; A/65/182")]
    [InlineData("الوثائق الرسمية للجمعية العامة، الدورة الثالثة والسبعون، الملحق رقم 41 (A/73/41).", "A/73/41")]
    [InlineData("في موسم 2020/21 و 24/7", "")]
    public void Documents_are_cited_by_symbol(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Arabic, text));

    [Theory]
    [InlineData(IssuingBody.HumanRightsCouncil, "قراره 5/1 وقرار الجمعية العامة 60/251", "A/HRC/RES/5/1; A/RES/60/251")]
    [InlineData(IssuingBody.HumanRightsCouncil, "الذي اعتمدته الجمعية العامة في قرارها 41/128", "A/RES/41/128")]
    [InlineData(IssuingBody.EconomicAndSocialCouncil, "قراريه 2021/3 و 2021/4", "E/RES/2021/3; E/RES/2021/4")]
    public void The_possessive_means_the_enacting_body(IssuingBody enacting, string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Arabic, text, enacting));
}
