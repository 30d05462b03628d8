namespace ResolutionGen.Tests;

public class EnglishCitationTests
{
    [Theory]
    [InlineData("Recalling its resolution 67/56 of 3 December 2012,", "A/RES/67/56 @2012-12-03")]
    [InlineData("resolutions 1754 (2007) on 30 April 2007 and 1783 (2007) adopted on 31 October 2007", "S/RES/1754(2007) @2007-04-30; S/RES/1783(2007) @2007-10-31")]
    [InlineData("resolution 67/56 dated 3 December 2012", "A/RES/67/56 @2012-12-03")]
    [InlineData("Resolution 67/56.", "A/RES/67/56")]
    [InlineData("Recalling its resolutions 67/56 of 3 December 2012, 68/46 of 5 December 2013 and 71/258 of 23 December 2016,", "A/RES/67/56 @2012-12-03; A/RES/68/46 @2013-12-05; A/RES/71/258 @2016-12-23")]
    [InlineData("Recalling its resolutions 59/296, 60/266 and 61/276,", "A/RES/59/296; A/RES/60/266; A/RES/61/276")]
    [InlineData("its resolution 67/56 of 3 December 2012 on the right to rest, 68/46 of 5 December 2013 and others", "A/RES/67/56 @2012-12-03; A/RES/68/46 @2013-12-05")]
    [InlineData("its resolution 70/1 of 25 September 2015, entitled “A world, and 5/5 more”, and 70/2 of the same date", "A/RES/70/1 @2015-09-25; A/RES/70/2 @2015-09-25")]
    [InlineData("resolution\u00A067/56 of\u00A03\u00A0December\u00A02012", "A/RES/67/56 @2012-12-03")]
    public void Resolutions_are_cited_with_the_date_beside_them(string text, string expected)
        => Assert.Equal(expected, CitationText.English(text));

    [Fact]
    public void A_date_at_the_end_of_a_list_holds_for_those_of_the_same_session_before_it()
    {
        Assert.Equal("A/RES/71/31 @2016-12-05; A/RES/71/32 @2016-12-05", CitationText.English("its resolutions 71/31 and 71/32 of 5 December 2016"));
        Assert.Equal("A/RES/70/31; A/RES/71/32 @2016-12-05", CitationText.English("its resolutions 70/31 and 71/32 of 5 December 2016"));
    }

    [Theory]
    [InlineData("its resolution 55/241 A of 22 December 2000", "A/RES/55/241A @2000-12-22")]
    [InlineData("its resolutions 36/117 A of 10 December 1981 and 51/211 A to E of 18 December 1996", "A/RES/36/117A @1981-12-10; A/RES/51/211A-E @1996-12-18")]
    [InlineData("resolution 217 A (III) and resolution 2200 A (XXI), annex", "A/RES/217A(III); A/RES/2200A(XXI) [annex 1]")]
    [InlineData("resolution S-10/2, sect. II", "A/RES/S-10/2 [section II]")]
    [InlineData("resolutions ES\u201110/15 of 20 July 2004 and ES–10/19", "A/RES/ES-10/15 @2004-07-20; A/RES/ES-10/19")]
    [InlineData("resolution 3201 (S-VI) of 1 May 1974", "A/RES/3201(S-VI) @1974-05-01")]
    [InlineData("Security Council resolution 1325 (2000) of 31 October 2000", "S/RES/1325(2000) @2000-10-31")]
    [InlineData("pursuant to resolutions on Utopia, in particular 1500 (2003) and 1546 (2004),", "S/RES/1500(2003); S/RES/1546(2004)")]
    [InlineData("Economic and Social Council resolutions 2021/3 and 663 C (XXIV)", "E/RES/2021/3; E/RES/663C(XXIV)")]
    public void Every_form_of_number_is_found(string text, string expected)
        => Assert.Equal(expected, CitationText.English(text));

    [Theory]
    [InlineData("its decision 60/519 of 8 December 2005", "decision A/DEC/60/519 @2005-12-08")]
    [InlineData("See FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.", "FCCC/CP/2015/10/Add.1; decision other 1/CP.21 [annex 1]")]
    [InlineData("Economic and Social Council decision 2017/241", "decision 2017/241")]
    public void Decisions_are_told_from_resolutions(string text, string expected)
        => Assert.Equal(expected, CitationText.English(text));

    [Theory]
    [InlineData("Human Rights Council resolutions 5/1 of 18 June 2007, on institution-building of the Council, and 24/22 of 27 September 2013", "A/HRC/RES/5/1 @2007-06-18; A/HRC/RES/24/22 @2013-09-27")]
    [InlineData("its resolution 60/1 and Human Rights Council resolution 24/22, and resolution 25/1", "A/RES/60/1; A/HRC/RES/24/22; A/HRC/RES/25/1")]
    [InlineData("the guidelines endorsed by the Human Rights Council in its resolution 17/4", "A/HRC/RES/17/4")]
    [InlineData("Human Rights Council resolution 43/1, and the report submitted pursuant to resolution 43/1", "A/HRC/RES/43/1; A/HRC/RES/43/1")]
    [InlineData("Council resolutions 5/1, 2015/33 and 1325 (2000)", "A/HRC/RES/5/1; E/RES/2015/33; S/RES/1325(2000)")]
    [InlineData("Commission on Narcotic Drugs resolution 54/1 of 25 March 2011", "other 54/1 @2011-03-25")]
    [InlineData("United Nations Environment Assembly resolution 5/5", "other 5/5")]
    [InlineData("resolutions 3/4 of 30 January 2018 and 5/6 of 7 March 2022 of the United Nations Environment Assembly", "other 3/4 @2018-01-30; other 5/6 @2022-03-07")]
    [InlineData("resolution 25/1 of 27 May 2016 of the Conference of the Parties", "other 25/1 @2016-05-27")]
    [InlineData("Official Records of the Council, 2018, Supplement No. 22 (E/2018/42), chap. I, sect. B, resolution 13/1, annex II.", "E/2018/42; other 13/1 [annex 2]")]
    [InlineData("the Committee established pursuant to resolution 1540 (2004)", "S/RES/1540(2004)")]
    [InlineData("the Security Council Committee pursuant to resolution 67/56", "A/RES/67/56")]
    public void Numbers_belong_to_the_body_that_the_words_name(string text, string expected)
        => Assert.Equal(expected, CitationText.English(text));

    [Theory]
    [InlineData(IssuingBody.HumanRightsCouncil, "its resolution 5/1 and General Assembly resolution 60/251", "A/HRC/RES/5/1; A/RES/60/251")]
    [InlineData(IssuingBody.EconomicAndSocialCouncil, "its resolution 2021/3, and resolution 61/16", "E/RES/2021/3; A/RES/61/16")]
    [InlineData(IssuingBody.SecurityCouncil, "its resolution 1325 (2000) and resolution 46/182", "S/RES/1325(2000); A/RES/46/182")]
    public void Its_resolution_is_one_of_the_enacting_body(IssuingBody enacting, string text, string expected)
        => Assert.Equal(expected, CitationText.English(text, enacting));

    [Theory]
    [InlineData("Resolution 60/1, para. 138.", "A/RES/60/1 [para. 138]")]
    [InlineData("resolution 72/31, section II, para. 4 (a) (ii)", "A/RES/72/31 [section II, para. 4(a)(ii)]")]
    [InlineData("paragraph 20 of its resolution 2255 (2015)", "S/RES/2255(2015) [para. 20]")]
    [InlineData("Recalling section XIV of its resolution 49/233 A of 23 December 1994", "A/RES/49/233A @1994-12-23 [section XIV]")]
    [InlineData("paragraphs 113, 117 and 119 to 124 of resolution 64/72, paragraphs 121 and 126 of resolution 66/68", "A/RES/64/72 [para. 113]; A/RES/66/68 [para. 121]")]
    [InlineData("See resolutions 32/151, para. 10, and 37/111, para. 5,", "A/RES/32/151 [para. 10]; A/RES/37/111 [para. 5]")]
    [InlineData("Resolution S-23/2, annex, and resolution S-23/3, annex III.", "A/RES/S-23/2 [annex 1]; A/RES/S-23/3 [annex 3]")]
    [InlineData("A/74/476, para. 9.", "A/74/476 [para. 9]")]
    [InlineData("See E/CN.4/2002/28/Rev.1, sect. VIII.A.", "E/CN.4/2002/28/Rev.1 [section VIII.A]")]
    [InlineData("A/CONF.157/24 (Part I), chap. III, sect. A.", "A/CONF.157/24 (Part I)")]
    public void The_place_inside_is_read_before_and_after_the_number(string text, string expected)
        => Assert.Equal(expected, CitationText.English(text));

    [Theory]
    [InlineData("A/69/154 and Add.1.", "A/69/154; A/69/154/Add.1")]
    [InlineData("A/69/154/Add.1 and Add.2.", "A/69/154/Add.1; A/69/154/Add.2")]
    [InlineData("A/69/154/Add.1 and Corr.1.", "A/69/154/Add.1; A/69/154/Add.1/Corr.1")]
    [InlineData("A/69/154, Add.1, Add.1/Corr.1 and Add.2.", "A/69/154; A/69/154/Add.1; A/69/154/Add.1/Corr.1; A/69/154/Add.2")]
    [InlineData("(NPT/CONF.2000/28 (Parts I and II), NPT/CONF.2000/28 (Part III) and NPT/CONF.2000/28 (Part IV))", "NPT/CONF.2000/28 (Parts I and II); NPT/CONF.2000/28 (Part III); NPT/CONF.2000/28 (Part IV)")]
    [InlineData("A/67/517\u2011S/2012/760, annex.", "A/67/517-S/2012/760 [annex 1]")]
    [InlineData("as contained in A/RES/72/31 and S/RES/1325 (2000)", "A/RES/72/31; S/RES/1325(2000)")]
    [InlineData("to combat HIV/AIDS and/or A/H1N1 in AU/UN missions, 24/7", "")]
    [InlineData("the 2020/21 season and paragraph 5 (2000)", "")]
    public void Documents_are_cited_by_symbol_and_look_alikes_are_not(string text, string expected)
        => Assert.Equal(expected, CitationText.English(text));

    [Fact]
    public void A_place_in_the_Treaty_Series_is_a_citation()
    {
        var citation = Assert.Single(CitationText.Scan("See United Nations, Treaty Series, vol. 729, No. 10485.", Language.English).Citations);
        Assert.Equal((CitationKind.Treaty, "United Nations, Treaty Series, vol. 729, No. 10485", 4), (citation.Kind, citation.Text, citation.Position));
    }

    [Fact]
    public void What_has_no_end_is_read_in_linear_time()
    {
        foreach (var unit in new[] { "annex ", "resolution “ 1/1 ", "A/1/", "(Part I, ", "1, ", "Ibid. ", "     ", "resolution 1/1, " })
            CitationText.Scan(string.Concat(System.Linq.Enumerable.Repeat(unit, 20_000)), Language.English);
    }
}
