namespace ResolutionGen.Tests;

public class ChineseCitationTests
{
    [Theory]
    [InlineData("回顾其2012年12月3日第67/56号决议，", "A/RES/67/56 @2012-12-03")]
    [InlineData("回顾其 2012 年 12 月 3 日第 67/56 号、2013 年 12 月 5日第 68/46 号和 2016 年 12 月 23 日第 71/258 号决议，", "A/RES/67/56 @2012-12-03; A/RES/68/46 @2013-12-05; A/RES/71/258 @2016-12-23")]
    [InlineData("第 55/2 号决议。", "A/RES/55/2")]
    [InlineData("S-10/2 号决议，第二节。", "A/RES/S-10/2 [section II]")]
    [InlineData("大会第59/296、60/266和61/276号决议", "A/RES/59/296; A/RES/60/266; A/RES/61/276")]
    [InlineData("S-20/1、S-20/2和S-20/4 A-E号决议。", "A/RES/S-20/1; A/RES/S-20/2; A/RES/S-20/4A-E")]
    [InlineData("2015年9月25日题为“变革：2030年议程”的第70/1号决议", "A/RES/70/1 @2015-09-25")]
    [InlineData("回顾其关于女童的2021年12月16日第76/146号和关于加紧努力的2020年12月23日第75/161号决议", "A/RES/76/146 @2021-12-16; A/RES/75/161 @2020-12-23")]
    [InlineData("2019年7月23日第2019/19和2019/20号决议", "E/RES/2019/19 @2019-07-23; E/RES/2019/20 @2019-07-23")]
    [InlineData("2015年12月22日第70/213和71/219号决议", "A/RES/70/213 @2015-12-22; A/RES/71/219")]
    [InlineData("2016年12月5日第71/31号和同日第71/90号决议", "A/RES/71/31 @2016-12-05; A/RES/71/90 @2016-12-05")]
    [InlineData("见第50/245号决议和A/50/1027。", "A/RES/50/245; A/50/1027")]
    public void Resolutions_are_cited_with_the_date_before_them(string text, string expected)
        => Assert.Equal(expected, CitationText.Chinese(text));

    [Theory]
    [InlineData("第217 A (III)号决议", "A/RES/217A(III)")]
    [InlineData("第1514(XV)号决议，附件", "A/RES/1514(XV) [annex 1]")]
    [InlineData("1996年12月18日第51/211 A至E号决议", "A/RES/51/211A-E @1996-12-18")]
    [InlineData("安全理事会第1325(2000)号和第1820(2008)号决议", "S/RES/1325(2000); S/RES/1820(2008)")]
    [InlineData("第1267(1999)、14 55(2003)、2082(201 2)和2513(2020)号决议", "S/RES/1267(1999); S/RES/1455(2003); S/RES/2082(2012); S/RES/2513(2020)")]
    [InlineData("第5 242(1967)号决议", "S/RES/242(1967)")]
    [InlineData("第67/ 56号和第68/46号决议", "A/RES/67/56; A/RES/68/46")]
    [InlineData("将1540委员会继续由委员会专家组根据第1977(2011)号决议", "S/RES/1977(2011)")]
    [InlineData("其2019年5月9日第73/292号决议和2021年9月9日第75/578号决定", "A/RES/73/292 @2019-05-09; decision A/DEC/75/578 @2021-09-09")]
    [InlineData("FCCC/CP/2015/10/Add.1，第1/CP.21号决定，附件。", "FCCC/CP/2015/10/Add.1; decision other 1/CP.21 [annex 1]")]
    public void Every_form_of_number_is_found(string text, string expected)
        => Assert.Equal(expected, CitationText.Chinese(text));

    [Theory]
    [InlineData("又回顾人权理事会2014年9月26日第27/21号决议", "A/HRC/RES/27/21 @2014-09-26")]
    [InlineData("第70/1号决议以及人权理事会第5/1号和第5/2号决议", "A/RES/70/1; A/HRC/RES/5/1; A/HRC/RES/5/2")]
    [InlineData("人权理事会在其第21/11号决议中", "A/HRC/RES/21/11")]
    [InlineData("麻醉药品委员会2011年3月25日第54/1号决议", "other 54/1 @2011-03-25")]
    [InlineData("联合国环境大会2022年3月7日第5/5号决议", "other 5/5 @2022-03-07")]
    [InlineData("经济及社会理事会关于扩大执行委员会的2023年7月26日第2023/354号决定", "decision 2023/354 @2023-07-26")]
    [InlineData("关于设立特别委员会的1975年12月15日第3499(XXX)号决议", "A/RES/3499(XXX) @1975-12-15")]
    [InlineData("理事会2016年3月23日第31/17号决议", "A/HRC/RES/31/17 @2016-03-23")]
    public void Numbers_belong_to_the_body_that_the_words_name(string text, string expected)
        => Assert.Equal(expected, CitationText.Chinese(text));

    [Theory]
    [InlineData("第63/112号决议第62段", "A/RES/63/112 [para. 62]")]
    [InlineData("第2015/33号决议第42(a)和(b)段", "E/RES/2015/33 [para. 42(a)]")]
    [InlineData("第64/72号决议第113、117和119至124段及第66/68号决议第121段", "A/RES/64/72 [para. 113]; A/RES/66/68 [para. 121]")]
    [InlineData("第59/276号决议第十一节第6段", "A/RES/59/276 [section XI, para. 6]")]
    [InlineData("第71/146号决议附件二第3段", "A/RES/71/146 [annex 2, para. 3]")]
    [InlineData("A/CONF.157/24(Part I)，第三章。", "A/CONF.157/24 (Part I)")]
    public void The_place_inside_follows_the_number(string text, string expected)
        => Assert.Equal(expected, CitationText.Chinese(text));

    [Theory]
    [InlineData("A/69/154 和 Add.1。", "A/69/154; A/69/154/Add.1")]
    [InlineData("(NPT/CONF.2010/50 (Vol. I)、NPT/CONF.2010/50 (Vol. II)和 NPT/CONF.2010/50 (Vol. III))", "NPT/CONF.2010/50 (Vol. I); NPT/CONF.2010/50 (Vol. II); NPT/CONF.2010/50 (Vol. III)")]
    [InlineData("第19/2012号法律和第70/1号决议", "A/RES/70/1")]
    [InlineData("2020/21学年防治HIV/AIDS", "")]
    public void Documents_are_cited_by_symbol_and_look_alikes_are_not(string text, string expected)
        => Assert.Equal(expected, CitationText.Chinese(text));

    [Fact]
    public void A_place_in_the_Treaty_Series_is_a_citation()
    {
        var citation = Assert.Single(CitationText.Scan("联合国，《条约汇编》，第 729 卷，第 10485 号。", Language.Chinese).Citations);
        Assert.Equal((CitationKind.Treaty, "联合国，《条约汇编》，第 729 卷，第 10485 号"), (citation.Kind, citation.Text));
    }
}
