using System.IO;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>The seed, A/RES/72/31 in Chinese, as an oracle.</summary>
public class SeedTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(RulePage.RepositoryRoot, "seeds", "A_RES_72_31.zh.txt"));
    private static readonly ResolutionDocument Document = ResolutionDocument.Parse(Text, "A_RES_72_31.zh.txt");
    private static readonly Resolution Seed = Document.Resolutions[0];

    [Fact]
    public void It_has_one_resolution_with_its_identity()
    {
        Assert.Single(Document.Resolutions);
        Assert.True(Document.IsResolution);
        Assert.Equal("A/RES/72/31", Seed.Symbol?.Value);
        Assert.Equal("72/31", Seed.Number?.ToString());
        Assert.Equal("推进多边核裁军谈判", Seed.Title);
        Assert.Equal(IssuingBody.GeneralAssembly, Seed.Body);
        Assert.Equal(Language.Chinese, Seed.Language);
        Assert.Equal("72", Seed.Session);
        Assert.Equal(62, Seed.Meeting);
        Assert.Equal(new CalendarDate(2017, 12, 4), Seed.AdoptedOn);
    }

    [Fact]
    public void It_has_21_preambular_16_operative_paragraphs_and_13_notes()
    {
        Assert.Equal(Enumerable.Range(1, 21).Select(number => $"pp{number}"), Seed.Preambular.Select(paragraph => paragraph.Path));
        Assert.Equal(Enumerable.Range(1, 16).Select(number => $"op{number}"), Seed.Operative.Select(paragraph => paragraph.Path));
        Assert.Equal(Enumerable.Range(1, 13).Select(number => (int?)number), Seed.Footnotes.Select(note => note.Number));
        Assert.Empty(Seed.Sections);
        Assert.Empty(Seed.Annexes);
        Assert.Empty(Seed.Paragraphs().SelectMany(paragraph => paragraph.Children));
    }

    [Fact]
    public void It_has_15_markers_of_which_4_and_10_stand_twice()
        => Assert.Equal(
            ["pp4:1", "pp5:2", "pp6:3", "pp8:4", "pp10:5", "pp10:6", "pp10:7", "pp16:8", "pp16:9", "pp17:10", "op1:11", "op2:12", "op6:13", "op10:4", "op12:10"],
            Seed.Paragraphs().SelectMany(paragraph => paragraph.FootnoteMarkers, (paragraph, marker) => paragraph.Path + ":" + marker.Label));

    [Fact]
    public void Texts_are_unwrapped_and_without_markers()
    {
        Assert.Equal("促请所有尚未签署《禁止核武器条约》的国家尽早签署并在其后批准、接受或核准《条约》；", Seed.Operative[4].Text);
        Assert.Equal("回顾不扩散核武器条约缔约国 1995 年审议和延期大会、条约缔约国 2000 年和 2010 年审议大会成果文件所反映的条约缔约国义务和承诺，", Seed.Preambular[10].Text);
        Assert.StartsWith("建议各国酌情执行大会第 70/33 号决议所设推进多边核裁军谈判不限成员名额工作组报告所建议的各项措施，", Seed.Operative[12].Text);
        Assert.Equal("《不扩散核武器条约缔约国 2000 年审议大会，最后文件》，第一至三卷(NPT/CONPT/CONF.2000/28 (Parts IF.2000/28 (Part III)和 NPT/CONF.2000/28 (Part IV))。", Seed.Footnotes[6].Text);
    }

    [Fact]
    public void A_marker_says_at_which_place_of_the_text_it_stands()
    {
        var marker = Seed.Preambular[10].FootnoteMarkers[1];
        Assert.Equal("6", marker.Label);
        Assert.Equal("条约缔约国 2000 年", Seed.Preambular[10].Text[..marker.Position][^12..]);
        Assert.Same(Seed.Footnotes[6], marker.Footnote);
    }

    [Fact]
    public void Dated_citations_have_their_dates()
        => Assert.Equal(
            [
                "pp1:A/RES/67/56 2012-12-03", "pp1:A/RES/68/46 2013-12-05", "pp1:A/RES/69/41 2014-12-02", "pp1:A/RES/70/33 2015-12-07", "pp1:A/RES/71/258 2016-12-23",
                "pp15:A/RES/67/39 2012-12-03", "pp15:A/RES/68/32 2013-12-05",
            ],
            from paragraph in Seed.Paragraphs()
            from citation in paragraph.Citations
            where citation.Date is not null
            select $"{paragraph.Path}:{citation} {citation.Date}");

    [Fact]
    public void Notes_cite_what_they_cite_and_note_2_is_resolved_to_section_IV_of_the_same_resolution()
    {
        Assert.Equal(
            [
                "1: A/RES/S-10/2", "2: A/RES/S-10/2", "3: A/RES/55/2", "4: 联合国，《条约汇编》，第 729 卷，第 10485 号", "5: NPT/CONF.1995/32 (Part I)",
                "7: NPT/CONF.2010/50 (Vol. I), NPT/CONF.2010/50 (Vol. II), NPT/CONF.2010/50 (Vol. III)", "8: A/68/514", "9: A/69/154, A/69/154/Add.1", "10: A/71/371",
                "11: A/CONF.229/2017/8", "12: A/72/206", "13: A/RES/50/245, A/50/1027",
            ],
            Seed.Footnotes.Where(note => note.Number != 6).Select(note => $"{note.Label}: {string.Join(", ", note.Citations)}"));
        var ibid = Seed.Footnotes[2].Citations.Single();
        Assert.True(ibid.IsIbid);
        Assert.Equal("II", Seed.Footnotes[1].Citations.Single().PinPoint?.Section);
        Assert.Equal("IV", ibid.PinPoint?.Section);
    }

    [Fact]
    public void Exactly_the_true_defects_are_found()
        => Assert.Equal(
            [
                "RG0201 Warning fn6 NPT/CONPT/CONF.2000/28 (Parts IF.2000/28 (Part III)和 NPT/CONF.2000/28 (Part IV))",
                "RG0702 Info op10 拟订",
                "RG0701 Warning op16 全部彻底裁军",
            ],
            from finding in Document.Findings
            select $"{finding.RuleId} {finding.Severity} {finding.Element} {Text.Substring(finding.Span.Start, finding.Span.Length)}");

    [Fact]
    public void The_differing_title_names_the_place_of_the_other()
    {
        var related = Document.Findings.Single(finding => finding.RuleId is "RG0701").Related.Single();
        Assert.Equal("全面彻底裁军", Text.Substring(related.Span.Start, related.Span.Length));
        Assert.Equal(Text.IndexOf("全面彻底裁军", System.StringComparison.Ordinal), related.Span.Start);
    }

    [Fact]
    public void Every_character_belongs_to_one_element() => Lossless.Check(Text);
}
