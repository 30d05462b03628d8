namespace ResolutionGen.Tests;

public class SpanishCitationTests
{
    [Theory]
    [InlineData("Recordando su resolución 67/56, de 3 de diciembre de 2012,", "A/RES/67/56 @2012-12-03")]
    [InlineData("Recordando sus resoluciones 67/56, de 3 de diciembre de 2012, 68/46, de 1 de abril de 2014, y 71/258, de 23 de diciembre de 2016,", "A/RES/67/56 @2012-12-03; A/RES/68/46 @2014-04-01; A/RES/71/258 @2016-12-23")]
    [InlineData("la resolución 70/1 de la Asamblea General, de 25 de septiembre de 2015", "A/RES/70/1 @2015-09-25")]
    [InlineData("su resolución 68/46, de 1º de abril de 2014", "A/RES/68/46 @2014-04-01")]
    [InlineData("sus resoluciones 71/31 y 71/32, de 5 de diciembre de 2016", "A/RES/71/31 @2016-12-05; A/RES/71/32 @2016-12-05")]
    [InlineData("las resoluciones 61/16 y 68/1, de 20 de noviembre de 2006 y 20 de septiembre de 2013, respectivamente", "A/RES/61/16 @2006-11-20; A/RES/68/1 @2013-09-20")]
    [InlineData("su resolución 70/1, de 25 de setiembre de 2015, titulada “Un mundo”, y 70/2, de la misma fecha", "A/RES/70/1 @2015-09-25; A/RES/70/2 @2015-09-25")]
    public void Resolutions_are_cited_with_the_date_beside_them(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Spanish, text));

    [Theory]
    [InlineData("sus resoluciones 36/117 A, de 10 de diciembre de 1981, y 51/211 A a E, de 18 de diciembre de 1996", "A/RES/36/117A @1981-12-10; A/RES/51/211A-E @1996-12-18")]
    [InlineData("las resoluciones 75/101 A y B", "A/RES/75/101A-B")]
    [InlineData("Resolución 217 A (III) y resolución 2200 A (XXI), anexo.", "A/RES/217A(III); A/RES/2200A(XXI) [annex 1]")]
    [InlineData("las resoluciones S-10/2 y ES‑10/19", "A/RES/S-10/2; A/RES/ES-10/19")]
    [InlineData("su resolución 3201 (S-VI), de 1 de mayo de 1974", "A/RES/3201(S-VI) @1974-05-01")]
    [InlineData("la resolución 1325 (2000) del Consejo de Seguridad, de 31 de octubre de 2000", "S/RES/1325(2000) @2000-10-31")]
    [InlineData("las resoluciones 2021/3 y 663 C (XXIV) del Consejo Económico y Social", "E/RES/2021/3; E/RES/663C(XXIV)")]
    public void Every_form_of_number_is_found(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Spanish, text));

    [Theory]
    [InlineData("su decisión 60/519, de 8 de diciembre de 2005", "decision A/DEC/60/519 @2005-12-08")]
    [InlineData("Véase FCCC/CP/2015/10/Add.1, decisión 1/CP.21, anexo.", "FCCC/CP/2015/10/Add.1; decision other 1/CP.21 [annex 1]")]
    public void Decisions_are_told_from_resolutions(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Spanish, text));

    [Theory]
    [InlineData("las resoluciones del Consejo de Derechos Humanos 5/1, relativa a la construcción institucional del Consejo, y 5/2, relativa al código", "A/HRC/RES/5/1; A/HRC/RES/5/2")]
    [InlineData("los Principios, que el Consejo de Derechos Humanos hizo suyos en su resolución 17/4, de 16 de junio de 2011", "A/HRC/RES/17/4 @2011-06-16")]
    [InlineData("que, mediante su resolución 54/18, de 12 de octubre de 2023, el Consejo de Derechos Humanos presentó", "A/HRC/RES/54/18 @2023-10-12")]
    [InlineData("formulada mediante su resolución 42/22, de 26 de septiembre de 2019", "A/HRC/RES/42/22 @2019-09-26")]
    [InlineData("la resolución 25/1 de la Comisión de Estupefacientes, de 27 de mayo de 2016", "other 25/1 @2016-05-27")]
    [InlineData("las resoluciones de la Asamblea General 36/117 A y 51/211", "A/RES/36/117A; A/RES/51/211")]
    public void Numbers_belong_to_the_body_that_the_words_name(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Spanish, text));

    [Theory]
    [InlineData("Resolución 60/1, párr. 138.", "A/RES/60/1 [para. 138]")]
    [InlineData("resolución 72/31, secc. II, párr. 4 a) ii)", "A/RES/72/31 [section II, para. 4(a)(ii)]")]
    [InlineData("en el párrafo 20 de su resolución 2255 (2015)", "S/RES/2255(2015) [para. 20]")]
    [InlineData("la sección XIV de su resolución 49/233 A, de 23 de diciembre de 1994", "A/RES/49/233A @1994-12-23 [section XIV]")]
    [InlineData("los párrafos 113, 117 y 119 a 124 de la resolución 64/72", "A/RES/64/72 [para. 113]")]
    [InlineData("Resolución 71/146, anexo II, párr. 3.", "A/RES/71/146 [annex 2, para. 3]")]
    public void The_place_inside_is_read_before_and_after_the_number(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Spanish, text));

    [Theory]
    [InlineData("A/69/154 y Add.1.", "A/69/154; A/69/154/Add.1")]
    [InlineData("Documentos Oficiales de la Asamblea General, septuagésimo tercer período de sesiones, Suplemento núm. 41 (A/73/41).", "A/73/41")]
    [InlineData("la temporada 2020/21 y la asistencia 24/7", "")]
    public void Documents_are_cited_by_symbol(string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Spanish, text));

    [Theory]
    [InlineData(IssuingBody.HumanRightsCouncil, "su resolución 5/1 y la resolución 60/251 de la Asamblea General", "A/HRC/RES/5/1; A/RES/60/251")]
    [InlineData(IssuingBody.EconomicAndSocialCouncil, "su resolución 2021/3 y la resolución 61/16", "E/RES/2021/3; A/RES/61/16")]
    public void The_possessive_means_the_enacting_body(IssuingBody enacting, string text, string expected)
        => Assert.Equal(expected, CitationText.In(Language.Spanish, text, enacting));
}
