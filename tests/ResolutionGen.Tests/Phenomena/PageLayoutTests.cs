using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>What pages do to a text: line ends, page ends, note blocks, furniture.</summary>
public class PageLayoutTests
{
    private const string Head = "A/RES/72/31\n\n72/31.\n\nKeeping rivers clean\nThe General Assembly,\n";

    [Fact]
    public void A_word_with_a_hyphen_at_the_end_of_a_line_keeps_it()
    {
        var text = Head
            + "Recalling the Declaration of the rivers and of all those who live beside them, action-\noriented measures taken by the States that share a river, and the study of their waters,\n"
            + "1.\n\nDecides to act.\n";
        Assert.Contains("them, action-oriented measures", Resolution.Parse(text).Preambular[1].Text, System.StringComparison.Ordinal);
        Lossless.Check(text);
    }

    [Fact]
    public void A_letter_spaced_line_is_closed_up()
    {
        const string text = " 72/31. 保持河流清洁 \n\n \n\n 大会， \n\n 回顾《河流宣言》，1 \n\n 1. 决定采取行动，并请各国予以合作，以保持各条河流的清洁。 \n\n__________________ \n\n 1 《 保 持 河 流 清 洁 的 宣 言 》 ， 第 一 部 分 。 \n\n";
        Assert.Equal("《保持河流清洁的宣言》，第一部分。", Resolution.Parse(text).Footnotes[1].Text);
        Lossless.Check(text);
    }

    [Fact]
    public void A_note_goes_on_below_the_rule_of_the_next_page()
    {
        const string text = Head
            + "Recalling the Declaration of the rivers,1 and all those who live beside the rivers of the\nworld and who keep them clean for those who will come after them,\n\n"
            + "__________________\n1\n\nOfficial Records of the Conference of the States that share a river, held from 1 to 3 May\n\n17-21705\n\n\f"
            + "A/RES/72/31\n\nKeeping rivers clean\n\n1.\n\nDecides to act, in the light of the study,2 which was carried out by the States;\n\n"
            + "__________________\n\n2016, annex.\n2\n\nA/71/2.\n\n2/2\n\n17-21705\n\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal(["1", "2"], resolution.Footnotes.Select(note => note.Label));
        Assert.Equal("Official Records of the Conference of the States that share a river, held from 1 to 3 May 2016, annex.", resolution.Footnotes[1].Text);
        Lossless.Check(text);
    }

    [Fact]
    public void A_note_block_without_a_rule_is_known_by_its_number()
    {
        const string text = Head
            + "Recalling the Declaration of the rivers,1 and all those who live beside the rivers of the\nworld and who keep them clean for those who will come after them,\n"
            + "Noting the study that the States carried out on the waters of the rivers which flow\nthrough several of them and on the life in these waters, as well as the report on the\nmeeting at which the study was presented,\n\n1\n\nA/71/1, annex.\n\n17-21705 (E)\n\n*1721705*\n\n\f"
            + "A/RES/72/31\n\nKeeping rivers clean\n\n1.\n\nDecides to act, in the light of the study,2 which was carried out by the States at\nthe request of those who live beside the rivers of the world and keep them clean.\n\n2\n\nA/71/2.\n\n2/2\n\n17-21705\n\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal(["A/71/1, annex.", "A/71/2."], resolution.Footnotes.Select(note => note.Text));
        Assert.Equal(["pp1: 1", "op1: 2"], resolution.Paragraphs().SelectMany(paragraph => paragraph.FootnoteMarkers, (paragraph, marker) => paragraph.Path + ": " + marker.Label));
        Lossless.Check(text);
    }

    [Fact]
    public void The_last_word_of_a_note_that_stands_apart_goes_back_to_it()
    {
        const string text = Head
            + "Recalling the Declaration of the rivers,1 and all those who live beside the rivers of the\nworld and the study of their waters,2 which was carried out by the States,\n"
            + "__________________\n1\n2\n\n17-21705\n\nannex.\n\nOfficial Records of the Conference of the States that share a river, document A/CONF.1/2,\nA/71/2.\n1/2\n\f"
            + "A/RES/72/31\n\nKeeping rivers clean\n\n1.\n\nDecides to act.\n\n2/2\n\n17-21705\n\n\f";
        Assert.Equal(
            ["Official Records of the Conference of the States that share a river, document A/CONF.1/2, annex.", "A/71/2."],
            Resolution.Parse(text).Footnotes.Select(note => note.Text));
        Lossless.Check(text);
    }

    [Fact]
    public void Notes_at_the_end_of_a_text_without_pages_may_begin_with_any_number()
    {
        const string text = "191 (1964). Resolution of 18 June 1964\n\nThe Security Council,\n\nRecalling its discussion of the lighthouses, 20 which\nhas not been concluded,\n\n"
            + "1. Thanks the keepers of the lighthouses for their report; 21\n\n2. Invites them to stay.\n\nAdopted at the 1135th meeting\nby 8 votes to none, with\n3 abstentions.\n\n\n"
            + "20 Official Records of the Security Council, Nineteenth Year,\nSupplement for April, May and June 1964, document S/5674.\n\n21 Documents S/5426 and Add.1, issued on\n2 June 1964.\n";
        var resolution = Resolution.Parse(text);
        Assert.Equal(
            ["20 Official Records of the Security Council, Nineteenth Year, Supplement for April, May and June 1964, document S/5674.", "21 Documents S/5426 and Add.1, issued on 2 June 1964."],
            resolution.Footnotes.Select(note => note.Label + " " + note.Text));
        Assert.Equal(["pp1: 20", "op1: 21"], resolution.Paragraphs().SelectMany(paragraph => paragraph.FootnoteMarkers, (paragraph, marker) => paragraph.Path + ": " + marker.Label));
        Lossless.Check(text);
    }

    [Fact]
    public void Numbers_in_a_column_below_the_block_belong_to_the_texts_that_open_it()
    {
        const string text = Head
            + "Recalling the Declaration of the rivers,1 and all those who live beside the rivers of the\nworld and the study of their waters,2 which was carried out by the States,3 and noting\nits conclusions,4\n"
            + "__________________\n\nResolution 70/1.\nA/71/2 and A/71/2/Add.1.\n3\nA/71/3.\n4\nA/71/4.\n1\n2\n\n1/2\n\n17-21705\n\n\f"
            + "A/RES/72/31\n\nKeeping rivers clean\n\n1.\n\nDecides to act.\n\n2/2\n\n17-21705\n\n\f";
        Assert.Equal(
            ["1 Resolution 70/1.", "2 A/71/2 and A/71/2/Add.1.", "3 A/71/3.", "4 A/71/4."],
            Resolution.Parse(text).Footnotes.Select(note => note.Label + " " + note.Text));
        Lossless.Check(text);
    }

    [Fact]
    public void The_rule_above_the_notes_may_be_glued_to_the_last_line()
    {
        const string text = Head
            + "Recalling the Declaration of the rivers,1 and all those who live beside the rivers of the High__________________\n1\n\nA/71/1.\n\n17-21705\n\n\f"
            + "A/RES/72/31\n\nKeeping rivers clean\n\nCommissioner,\n1.\n\nDecides to act.\n\n2/2\n\n17-21705\n\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal("A/71/1.", Assert.Single(resolution.Footnotes).Text);
        Assert.EndsWith("the High Commissioner,", resolution.Preambular[1].Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_the_one_below_shows_to_be_set_in_begins_a_paragraph()
    {
        const string text = "          72/31. Keeping rivers clean\n\n                    The General Assembly,\n"
            + "                    Recalling the Declaration of the rivers and all those who live beside them and who\n               keep them clean for those who will come after them,\n"
            + "               Noting the study that the States carried out on the waters of the rivers which\n          flow through several of them and on the life in these waters,\n"
            + "               1. Decides to act.\n";
        Assert.Equal(2, Resolution.Parse(text).Preambular.Count);
    }

    [Fact]
    public void A_note_may_stand_on_the_page_after_its_marker()
    {
        const string text = Head
            + "Recalling the Declaration of the rivers, and all those who live beside the rivers of the\nworld and who keep them clean for those who will come after them,1\n\n17-21705 (E)\n\n\f"
            + "A/RES/72/31\n\nKeeping rivers clean\n\nNoting the study,2\n1.\n\nDecides to act, in the light of the study, which was carried out by the States.\n\n"
            + "__________________\n1\n\nA/71/1.\n2\n\nA/71/2.\n\n2/2\n\n17-21705\n\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal(["pp1: 1", "pp2: 2"], resolution.Paragraphs().SelectMany(paragraph => paragraph.FootnoteMarkers, (paragraph, marker) => paragraph.Path + ": " + marker.Label));
        Lossless.Check(text);
    }

    [Theory]
    [InlineData("https://undocs.org/en/A/RES/70/33")]
    [InlineData("https://docs.un.org/en/A/CONF.229/2017/8")]
    public void Link_lines_at_the_end_of_a_page_belong_to_no_paragraph(string link)
    {
        var text = " 72/31. Keeping rivers clean \n\n \n\n The General Assembly, \n\n Recalling the Declaration of the rivers, and all those who live beside the rivers of\n\nthe world, \n\n" + link + "\n\n  1. Decides to act in the light of the study. \n\n" + link + "\n";
        var resolution = Resolution.Parse(text);
        Assert.Equal(["pp1", "op1"], resolution.Paragraphs().Select(paragraph => paragraph.Path));
        Assert.Equal("Decides to act in the light of the study.", resolution.Operative[1].Text);
        Assert.DoesNotContain("http", resolution.Preambular[1].Text, System.StringComparison.Ordinal);
        Lossless.Check(text);
    }

    [Theory]
    [InlineData("17-21705 (E)", "*1721705*", "2/2")]
    [InlineData("17-21705 (F)", "*1721705*", "2/2")]
    [InlineData("17-21705 (S)", "*1721705*", "2/2")]
    [InlineData("17-21705 (R)", "*1721705*", "2/2")]
    [InlineData("17-21705 (C)", "*1721705*", "2/2")]
    [InlineData("17-21705 (A)", "*1721705*", "2/2")]
    public void Job_numbers_bar_codes_and_page_numbers_are_furniture(string job, string code, string page)
    {
        var text = Head
            + "Recalling the Declaration of the rivers, and all those who live beside the rivers of the\nworld and who keep them clean for those who\n\n" + job + "\n\n" + code + "\n\n\f"
            + "A/RES/72/31\n\nKeeping rivers clean\n\nwill come after them,\n1.\n\nDecides to act, in the light of the study, which was carried out by the States.\n\n" + page + "\n\n17-21705\n\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal(["pp1", "op1"], resolution.Paragraphs().Select(paragraph => paragraph.Path));
        Assert.EndsWith("for those who will come after them,", resolution.Preambular[1].Text, System.StringComparison.Ordinal);
        Lossless.Check(text);
    }

    [Fact]
    public void A_single_page_has_notes_too()
    {
        const string text = Head
            + "Recalling the Declaration of the rivers,1 and all those who live beside the rivers of the\nworld and who keep them clean for those who will come after them,\n"
            + "1.\n\nDecides to act.\n62nd plenary meeting\n4 December 2017\n\n1\n\nA/71/1, annex.\n\n17-21705 (E) 131217\n*1721705*\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal("A/71/1, annex.", Assert.Single(resolution.Footnotes).Text);
        Assert.Equal("1", Assert.Single(resolution.Preambular[1].FootnoteMarkers).Label);
        Lossless.Check(text);
    }

    [Fact]
    public void A_note_may_be_an_address()
    {
        const string text = Head
            + "Recalling the Declaration of the rivers,1 and all those who live beside the rivers of the\nworld and who keep them clean for those who will come after them,2\n"
            + "1.\n\nDecides to act.\n\n1\n2\n\n17-21705 (E)\n\nhttp://rivers.example/declaration.\nSee A/71/2.\n\f";
        Assert.Equal(["http://rivers.example/declaration.", "See A/71/2."], Resolution.Parse(text).Footnotes.Select(note => note.Text));
        Lossless.Check(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("__________________\n")]
    public void The_text_of_a_paragraph_may_stand_behind_the_number_of_a_note(string rule)
    {
        var text = Head
            + "Recalling the Declaration of the rivers,1 and all those who live beside the rivers of the\nworld and who keep them clean for those who will come after them,\n1.\n\nDecides to act;\n2.\n"
            + rule + "1\n\n17-21705 (E)\n*1721705*\n\nRequests the States:\n\nA/71/1, annex.\n131217\n\f"
            + "A/RES/72/31\n\nKeeping rivers clean\n\n(a)\n\nTo keep the rivers clean;\n(b)\n\nTo report.\n\n2/2\n\n17-21705\n\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal("Requests the States:", resolution.Operative[2].Text);
        Assert.Equal("A/71/1, annex.", Assert.Single(resolution.Footnotes).Text);
        Lossless.Check(text);
    }

    [Fact]
    public void A_title_of_two_characters_is_a_running_head()
    {
        const string text = "A/RES/72/31\n\n72/31.\n\n灯塔\n大会，\n回顾灯塔宣言，\n1. 决定采取行动，以保持所有灯塔长明，并请沿海各国\n\n17-21705 (C)\n\n\fA/RES/72/31\n\n灯塔\n\n提供协助。\n\n2/2\n\n17-21705\n\n\f";
        Assert.Equal("决定采取行动，以保持所有灯塔长明，并请沿海各国提供协助。", Resolution.Parse(text).Operative[1].Text);
        Lossless.Check(text);
    }

    [Fact]
    public void A_paragraph_of_one_line_may_stand_alone_at_the_head_of_a_page()
    {
        const string text = "          72/31. Keeping rivers clean\n\n                    The General Assembly,\n"
            + "                    Recalling the Declaration of the rivers and all those who live beside them and who\n               keep them clean for those who will come after them and those who lived before,\n\n17-21705 (E)\n\f"
            + "                    Noting the study of the rivers,\n\n                    Noting also the report of the States,\n\n2/3                         17-21705\n\f"
            + "                    1. Decides to act, in the light of the study that the States carried out on the\n               waters of the rivers.\n\f";
        Assert.Equal(3, Resolution.Parse(text).Preambular.Count);
    }

    [Fact]
    public void The_margin_is_that_of_the_lines_that_go_on_where_most_paragraphs_are_of_one_line()
    {
        const string text = "      72/31.    保持河流清洁\n\n                    大会，\n                    回顾《河流宣言》和各国为保持河流清洁而通过的所有其他有关决议，\n                    特别回顾去年的决议，\n"
            + "                    考虑到各国对保持河流清洁作出的贡献，\n                    注意到各国特别是沿岸国普遍表示有意对保持所有河流的清洁作出贡献并提高\n                  效力，\n                    铭记继续有必要保持河流清洁，\n"
            + "                    1. 欣见各国的报告；\n                    2. 认可报告中所载的提案；\n                    3. 敦促各国采取一切必要的步骤，落实报告所载的各项提案和建议以及与会者\n                  的结论；\n                    4. 决定采取行动，以便所有河流和所有居住在河流沿岸的人都能够从清洁的水中\n                  受益，\n                    5. 请各国提交报告，说明为保持河流清洁而采取的所有措施以及这些措施的效果\n                  和费用。\n\f";
        Assert.Equal(5, Resolution.Parse(text).Preambular.Count);
        Lossless.Check(text);
    }

    [Fact]
    public void The_number_of_a_note_may_stand_below_its_first_line()
    {
        const string text = Head
            + "Recalling the Declaration of the rivers,1 the study of their waters,2 and all those who keep\nthem clean for those who will come after them,\n1.\n\nDecides to act.\n\n"
            + "See Official Records of the Conference of the States that share a river, document No.\n\n1\n\n53 (A/CONF.1/2), annex.\nIbid., document No. 54, on the waters of the rivers and on the life in these waters, as\n\n2\n\nwell as document No. 55.\n\n17-21705 (E)\n*1721705*\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal(
            ["See Official Records of the Conference of the States that share a river, document No. 53 (A/CONF.1/2), annex.", "Ibid., document No. 54, on the waters of the rivers and on the life in these waters, as well as document No. 55."],
            resolution.Footnotes.Select(note => note.Text));
        Lossless.Check(text);
    }

    [Fact]
    public void A_line_of_a_note_that_closes_a_bracket_is_no_label()
    {
        const string text = Head
            + "Recalling the Declaration of the rivers,1 and all those who live beside the rivers of the\nworld and who keep them clean for those who will come after them,\n1.\n\nDecides to act.\n\n"
            + "1\n\nThe Alder, the Birch, the Cedar, the Elm, the Fir, the Hazel and the Linden (the river\nof) and the Oak.\n\n17-21705 (E)\n*1721705*\n\f";
        var resolution = Resolution.Parse(text);
        Assert.EndsWith("the Linden (the river of) and the Oak.", Assert.Single(resolution.Footnotes).Text, System.StringComparison.Ordinal);
        Lossless.Check(text);
    }

    [Fact]
    public void The_last_word_of_a_note_goes_back_behind_an_abbreviation()
    {
        const string text = Head
            + "Recalling the Declaration of the rivers,1 and all those who live beside the rivers of the\nworld and the study of their waters,2 which was carried out by the States,\n"
            + "__________________\n1\n2\n\n17-21705\n\nA.\n\nOfficial Records of the Conference of the States that share a river, document A/CONF.1/2, sect.\nMost recently A/71/2.\n1/2\n\f"
            + "A/RES/72/31\n\nKeeping rivers clean\n\n1.\n\nDecides to act.\n\n2/2\n\n17-21705\n\n\f";
        Assert.EndsWith("sect. A.", Resolution.Parse(text).Footnotes[1].Text, System.StringComparison.Ordinal);
        Lossless.Check(text);
    }
}
