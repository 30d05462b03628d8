namespace ResolutionGen.Tests;

public class FrenchCitationTests
{
    [Theory]
    [InlineData("Rappelant sa résolution 67/56 du 3 décembre 2012,", "A/RES/67/56 @2012-12-03")]
    [InlineData("Rappelant ses résolutions 67/56 du 3 décembre 2012, 68/46 du 1er avril 2014 et 71/258 du 23 décembre 2016,", "A/RES/67/56 @2012-12-03; A/RES/68/46 @2014-04-01; A/RES/71/258 @2016-12-23")]
    [InlineData("Rappelant la résolution 70/1 de l’Assemblée générale, en date du 25 septembre 2015,", "A/RES/70/1 @2015-09-25")]
    [InlineData("ses résolutions 71/31 et 71/32 du 5 décembre 2016", "A/RES/71/31 @2016-12-05; A/RES/71/32 @2016-12-05")]
    [InlineData("les résolutions 61/16, 68/1 et 72/305 de l’Assemblée générale, en date des 20 novembre 2006, 20 septembre 2013 et 23 juillet 2018", "A/RES/61/16 @2006-11-20; A/RES/68/1 @2013-09-20; A/RES/72/305 @2018-07-23")]
    [InlineData("sa résolution 70/1 du 25 septembre 2015, intitulée « Un monde et 5/5 de plus », et 70/2 de la même date", "A/RES/70/1 @2015-09-25; A/RES/70/2 @2015-09-25")]
    [InlineData("ses résolutions 68/1 du 20 septembre 2013,70/299 du 29 juillet 2016", "A/RES/68/1 @2013-09-20; A/RES/70/299 @2016-07-29")]
    [InlineData("Résolution 67/56.", "A/RES/67/56")]
    public void Resolutions_are_cited_with_the_date_beside_them(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.French, text));

    [Theory]
    [InlineData("ses résolutions 36/117 A du 10 décembre 1981 et 51/211 A à E du 18 décembre 1996", "A/RES/36/117A @1981-12-10; A/RES/51/211A-E @1996-12-18")]
    [InlineData("les résolutions 75/101 A et B", "A/RES/75/101A-B")]
    [InlineData("Résolution 217 A (III) et résolution 2200 A (XXI), annexe.", "A/RES/217A(III); A/RES/2200A(XXI) [annex 1]")]
    [InlineData("les résolutions S-10/2 et ES‑10/19", "A/RES/S-10/2; A/RES/ES-10/19")]
    [InlineData("sa résolution 3201 (S-VI) du 1er mai 1974", "A/RES/3201(S-VI) @1974-05-01")]
    [InlineData("la résolution 1325 (2000) du Conseil de sécurité, en date du 31 octobre 2000", "S/RES/1325(2000) @2000-10-31")]
    [InlineData("les résolutions 2021/3 et 663 C (XXIV) du Conseil économique et social", "E/RES/2021/3; E/RES/663C(XXIV)")]
    public void Every_form_of_number_is_found(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.French, text));

    [Theory]
    [InlineData("sa décision 60/519 du 8 décembre 2005", "decision A/DEC/60/519 @2005-12-08")]
    [InlineData("Voir FCCC/CP/2015/10/Add.1, décision 1/CP.21, annexe.", "FCCC/CP/2015/10/Add.1; decision other 1/CP.21 [annex 1]")]
    public void Decisions_are_told_from_resolutions(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.French, text));

    [Theory]
    [InlineData("les résolutions 44/20, du 17 juillet 2020, et 54/27, du 12 octobre 2023, du Conseil des droits de l’homme", "A/HRC/RES/44/20 @2020-07-17; A/HRC/RES/54/27 @2023-10-12")]
    [InlineData("les Principes, auxquels le Conseil des droits de l’homme a souscrit dans sa résolution 17/4 du 16 juin 2011", "A/HRC/RES/17/4 @2011-06-16")]
    [InlineData("que, dans sa résolution 42/22, le Conseil des droits de l’homme a prié", "A/HRC/RES/42/22")]
    [InlineData("sa résolution 60/1 et les résolutions 5/1 et 5/2 du Conseil des droits de l’homme", "A/RES/60/1; A/HRC/RES/5/1; A/HRC/RES/5/2")]
    [InlineData("la résolution 25/1 de la Commission des stupéfiants, en date du 27 mai 2016", "other 25/1 @2016-05-27")]
    [InlineData("la résolution 5/5 de l’Assemblée des Nations Unies pour l’environnement", "other 5/5")]
    [InlineData("le Comité créé par la résolution 1540 (2004)", "S/RES/1540(2004)")]
    public void Numbers_belong_to_the_body_that_the_words_name(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.French, text));

    [Theory]
    [InlineData("Résolution 60/1, par. 138.", "A/RES/60/1 [para. 138]")]
    [InlineData("résolution 72/31, sect. II, par. 4 a) ii)", "A/RES/72/31 [section II, para. 4(a)(ii)]")]
    [InlineData("au paragraphe 20 de sa résolution 2255 (2015)", "S/RES/2255(2015) [para. 20]")]
    [InlineData("Rappelant la section XIV de sa résolution 49/233 A du 23 décembre 1994", "A/RES/49/233A @1994-12-23 [section XIV]")]
    [InlineData("les paragraphes 113, 117 et 119 à 124 de la résolution 64/72", "A/RES/64/72 [para. 113]")]
    [InlineData("Résolution 71/146, annexe II, par. 3.", "A/RES/71/146 [annex 2, para. 3]")]
    [InlineData("A/CONF.157/24 (Part I), chap. III, sect. A.", "A/CONF.157/24 (Part I)")]
    public void The_place_inside_is_read_before_and_after_the_number(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.French, text));

    [Theory]
    [InlineData("A/69/154 et Add.1.", "A/69/154; A/69/154/Add.1")]
    [InlineData("Documents officiels de l’Assemblée générale, soixante-treizième session, Supplément no 41 (A/73/41).", "A/73/41")]
    [InlineData("A/67/517 – S/2012/760, annexe.", "A/67/517-S/2012/760 [annex 1]")]
    [InlineData("la saison 2020/21 et l’application 24/7", "")]
    public void Documents_are_cited_by_symbol(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.French, text));

    [Theory]
    [InlineData(IssuingBody.HumanRightsCouncil, "sa résolution 5/1 et la résolution 60/251 de l’Assemblée générale", "A/HRC/RES/5/1; A/RES/60/251")]
    [InlineData(IssuingBody.HumanRightsCouncil, "la résolution 52/136 du 12 décembre 1997", "A/RES/52/136 @1997-12-12")]
    [InlineData(IssuingBody.SecurityCouncil, "sa résolution 1325 (2000) et la résolution 46/182", "S/RES/1325(2000); A/RES/46/182")]
    public void The_possessive_means_the_enacting_body(IssuingBody enacting, string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.French, text, enacting));
}
