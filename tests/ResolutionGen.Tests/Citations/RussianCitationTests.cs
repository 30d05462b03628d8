namespace ResolutionGen.Tests;

public class RussianCitationTests
{
    [Theory]
    [InlineData("ссылаясь на свою резолюцию 67/56 от 3 декабря 2012 года,", "A/RES/67/56 @2012-12-03")]
    [InlineData("ссылаясь на свои резолюции 67/56 от 3 декабря 2012 года, 68/46 от 1 апреля 2014 года и 71/258 от 23 декабря 2016 года,", "A/RES/67/56 @2012-12-03; A/RES/68/46 @2014-04-01; A/RES/71/258 @2016-12-23")]
    [InlineData("резолюция 70/1 Генеральной Ассамблеи от 25 сентября 2015 года", "A/RES/70/1 @2015-09-25")]
    [InlineData("в резолюциях 71/31 и 71/32 от 5 декабря 2016 года", "A/RES/71/31 @2016-12-05; A/RES/71/32 @2016-12-05")]
    [InlineData("резолюцией 70/1 от 25 сентября 2015 года, озаглавленной «Мир и ещё 5/5»", "A/RES/70/1 @2015-09-25")]
    public void Resolutions_are_cited_with_the_date_beside_them(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Russian, text));

    [Theory]
    [InlineData("на свои резолюции 45/55 В от 4 декабря 1990 года и 51/211 A–E от 18 декабря 1996 года", "A/RES/45/55B @1990-12-04; A/RES/51/211A-E @1996-12-18")]
    [InlineData("резолюции 75/101 А и В", "A/RES/75/101A-B")]
    [InlineData("Резолюция 217 A (III) и резолюция 2200 А (XXI), приложение.", "A/RES/217A(III); A/RES/2200A(XXI) [annex 1]")]
    [InlineData("резолюции S‑10/2 и ES-10/19", "A/RES/S-10/2; A/RES/ES-10/19")]
    [InlineData("резолюция 1325 (2000) Совета Безопасности от 31 октября 2000 года", "S/RES/1325(2000) @2000-10-31")]
    [InlineData("в резолюциях 2021/3 и 663 C (XXIV) Экономического и Социального Совета", "E/RES/2021/3; E/RES/663C(XXIV)")]
    public void Every_form_of_number_is_found(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Russian, text));

    [Theory]
    [InlineData("свое решение 60/519 от 8 декабря 2005 года", "decision A/DEC/60/519 @2005-12-08")]
    [InlineData("См. FCCC/CP/2015/10/Add.1, решение 1/CP.21, приложение.", "FCCC/CP/2015/10/Add.1; decision other 1/CP.21 [annex 1]")]
    public void Decisions_are_told_from_resolutions(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Russian, text));

    [Theory]
    [InlineData("резолюции Совета по правам человека 5/1 об институциональном строительстве Совета и 5/2 о кодексе поведения", "A/HRC/RES/5/1; A/HRC/RES/5/2")]
    [InlineData("которые были одобрены Советом по правам человека в его резолюции 17/4", "A/HRC/RES/17/4")]
    [InlineData("что в своей резолюции 48/141 Генеральная Ассамблея постановила", "A/RES/48/141")]
    [InlineData("что в своей резолюции 42/22 Совет по правам человека постановил", "A/HRC/RES/42/22")]
    [InlineData("в резолюции 70/1 Совет Безопасности не упомянут", "A/RES/70/1")]
    [InlineData("резолюции 5/7 и 5/8 Ассамблеи Организации Объединенных Наций по окружающей среде", "other 5/7; other 5/8")]
    [InlineData("резолюцию 8/10 от 20 декабря 2019 года, принятую Конференцией государств-участников", "other 8/10 @2019-12-20")]
    public void Numbers_belong_to_the_body_that_the_words_name(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Russian, text));

    [Theory]
    [InlineData("Резолюция 60/1, п. 138.", "A/RES/60/1 [para. 138]")]
    [InlineData("резолюция 72/31, разд. II, п. 4 a) ii)", "A/RES/72/31 [section II, para. 4(a)(ii)]")]
    [InlineData("в пункте 20 своей резолюции 2255 (2015)", "S/RES/2255(2015) [para. 20]")]
    [InlineData("раздела XIV своей резолюции 49/233 A от 23 декабря 1994 года", "A/RES/49/233A @1994-12-23 [section XIV]")]
    [InlineData("пункты 113, 117 и 119–124 резолюции 64/72", "A/RES/64/72 [para. 113]")]
    [InlineData("Резолюция 71/146, приложение II, пункт 3.", "A/RES/71/146 [annex 2, para. 3]")]
    [InlineData("в приложении к резолюции 2200 A (XXI)", "A/RES/2200A(XXI) [annex 1]")]
    public void The_place_inside_is_read_before_and_after_the_number(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Russian, text));

    [Theory]
    [InlineData("A/69/154 и Add.1.", "A/69/154; A/69/154/Add.1")]
    [InlineData("Официальные отчеты Генеральной Ассамблеи, семьдесят третья сессия, Дополнение № 41 (A/73/41).", "A/73/41")]
    [InlineData("в сезоне 2020/21 и 24/7", "")]
    public void Documents_are_cited_by_symbol(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Russian, text));

    [Theory]
    [InlineData(IssuingBody.HumanRightsCouncil, "свою резолюцию 5/1 и резолюцию 60/251 Генеральной Ассамблеи", "A/HRC/RES/5/1; A/RES/60/251")]
    [InlineData(IssuingBody.HumanRightsCouncil, "принятую Генеральной Ассамблеей в ее резолюции 41/128", "A/RES/41/128")]
    [InlineData(IssuingBody.EconomicAndSocialCouncil, "свою резолюцию 2021/3 и резолюцию 61/16", "E/RES/2021/3; A/RES/61/16")]
    public void The_possessive_means_the_enacting_body(IssuingBody enacting, string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Russian, text, enacting));
}
