using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Where paragraphs begin in text of a printed page that shows neither indents nor empty lines.</summary>
public class FlowingParagraphTests
{
    private const string English = "A/RES/72/31\n\n72/31.\n\nKeeping lighthouses lit\nThe General Assembly,\n";
    private const string Russian = "A/RES/72/31\n\n72/31.\n\nСохранение маяков\nГенеральная Ассамблея,\n";
    private const string Chinese = "A/RES/72/31\n\n72/31. 保持灯塔长明\n大会，\n";

    // Three paragraphs whose first lines, set in by two characters, stand beyond doubt behind short ones.
    private const string ChineseColumn =
        "回顾灯塔宣言以及沿海各国为保持灯塔长明而作出的一切努力和为此采取的\n各项措施，并确认灯塔对于海上航行安全和沿海居民的生活都具有重要意义这一\n事实，\n"
        + "重申灯塔的重要性以及沿海各国对于保持灯塔长明所承担的责任和它们各自\n应当采取的措施，并回顾沿海各国在历次会议上就此通过的各项决定和建议的内\n容，\n"
        + "欢迎沿海各国为保持灯塔长明而举行的会议以及会议通过的各项建议和结论\n所体现的决心，并感谢各国政府和有关组织为筹备和举行会议而提供的帮助和支\n持，\n"
        + "注意到各国为培训灯塔看守人员而设立的学校以及这些学校取得的各项成果\n和经验，并鼓励其他国家设立同样的学校以便更多的人能够学习看守灯塔的本\n领，\n"
        + "确认海上航行的安全取决于灯塔的正常运转以及看守人员的技能和责任心这\n一点，\n";

    [Fact]
    public void A_verb_at_the_beginning_of_a_line_too_wide_to_be_set_in_goes_on_with_the_sentence()
    {
        const string text = Chinese + ChineseColumn
            + "强调灯塔的看守人员需要得到良好的培训和充分的支持以及合理的报酬标准，\n欢迎各国政府为此目的而设立的各个基金以及这些基金在过去几年当中所提供的\n支助，\n"
            + "1. 决定采取行动。\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal(6, resolution.Preambular.Count);
        Assert.EndsWith("标准，欢迎各国政府为此目的而设立的各个基金以及这些基金在过去几年当中所提供的支助，", resolution.Preambular[6].Text, System.StringComparison.Ordinal);
        Lossless.Check(text);
    }

    [Fact]
    public void A_full_line_as_wide_as_a_first_line_begins_a_paragraph_without_a_known_verb()
    {
        const string text = Chinese + ChineseColumn
            + "强调灯塔的看守人员需要得到良好的培训和充分的支持以及合理的报酬标准，\n沉痛地缅怀在暴风雨中为保持灯塔长明而献出生命的各国看守人员和他们为\n后人所作的牺牲，\n"
            + "1. 决定采取行动。\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal(7, resolution.Preambular.Count);
        Assert.StartsWith("沉痛地缅怀", resolution.Preambular[7].Text, System.StringComparison.Ordinal);
        Lossless.Check(text);
    }

    [Fact]
    public void The_short_last_line_of_a_paragraph_is_no_first_line_for_being_as_wide_as_one()
    {
        const string text = Chinese + ChineseColumn
            + "强调灯塔的看守人员需要得到良好的培训和充分的支持以及合理的报酬标准，\n使他们在任何天气和任何季节里都能保持灯塔长明而不至于遭受任何危险，\n"
            + "1. 决定采取行动。\n\f";
        Assert.Equal(6, Resolution.Parse(text).Preambular.Count);
        Lossless.Check(text);
    }

    [Fact]
    public void Words_for_also_stand_inside_sentences()
    {
        const string text = Chinese + ChineseColumn
            + "强调灯塔一旦熄灭不仅危及海上航行的安全和所有依靠灯塔的人的福祉利益，\n还威胁着沿海居民的生活，\n还回顾灯塔宣言，\n1. 决定采取行动。\n\f";
        Assert.Equal(
            ["强调灯塔一旦熄灭不仅危及海上航行的安全和所有依靠灯塔的人的福祉利益，还威胁着沿海居民的生活，", "还回顾灯塔宣言，"],
            Resolution.Parse(text).Preambular.Skip(5).Select(paragraph => paragraph.Text));
        Lossless.Check(text);
    }

    [Fact]
    public void Without_capitals_a_verb_behind_a_full_line_goes_on_with_the_sentence_where_its_own_line_is_too_wide_to_be_set_in()
    {
        const string text = Russian
            + "ссылаясь на Декларацию о маяках и на все меры, которые принимаются\nприбрежными государствами для того, чтобы маяки светили днем и ночью всем\nсудам,\n"
            + "подтверждая важность маяков для всех судов и ответственность, которую\nприбрежные государства несут за состояние маяков и за безопасность в их водах\nи портах,\n"
            + "признавая вклад смотрителей маяков в безопасность судоходства и всех, кто\nживет на берегах, а также необходимость обеспечивать их всем, что требуется для\nработы,\n"
            + "отмечая доклад о состоянии маяков, который был подготовлен и представлен\nприбрежными государствами на совещании, состоявшемся летом этого года в порту\nмаяков,\n"
            + "учитывая итоги этого совещания и рекомендации, которые были приняты на\nего последнем заседании,\n"
            + "выражая признательность всем государствам, подтвердившим свои обязанности,\nприветствуя решение прибрежных государств построить новые маяки в тех местах, где\nих нет,\n"
            + "1.\n\nпостановляет принять меры.\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal(6, resolution.Preambular.Count);
        Assert.Contains("обязанности, приветствуя решение", resolution.Preambular[6].Text, System.StringComparison.Ordinal);
        Lossless.Check(text);
    }

    [Fact]
    public void A_capital_verb_behind_a_full_line_begins_a_paragraph_whatever_its_width()
    {
        const string text = English
            + "Recalling the Declaration of the lighthouses and of all those who keep them lit,\nRecalling also the study that the coastal States carried out on the lighthouses there,\n"
            + "1.\n\nDecides to act.\n\f";
        Assert.Equal(2, Resolution.Parse(text).Preambular.Count);
    }

    [Theory]
    [InlineData("2.\nmen;\n\nRequests the coastal States to report on the measures taken for the lighthouse-\n\n3.\n\nDecides to act.\n")]
    [InlineData("2.\n\nRequests the coastal States to report on the measures taken for the lighthouse-\nmen;\n3.\n\nDecides to act.\n")]
    public void A_last_line_shorter_than_the_indent_goes_below_the_first(string lines)
    {
        var text = English + "Recalling the Declaration,\n1.\n\nAffirms its resolve;\n" + lines.Replace("lighthouse-", "keepers and the", System.StringComparison.Ordinal) + "\f";
        Assert.Equal("Requests the coastal States to report on the measures taken for the keepers and the men;", Resolution.Parse(text).Operative[2].Text);
        Lossless.Check(text);
    }

    [Fact]
    public void A_short_last_line_goes_below_an_unnumbered_first_line_too()
    {
        const string text = English
            + "2017,\n\nWelcoming the return of the keepers to the lighthouses of the northern coast in\nNoting the report of the coastal States on the lighthouses of the northern coast, which\nwas submitted in time,\n1.\n\nDecides to act.\n\f";
        Assert.Equal(
            ["Welcoming the return of the keepers to the lighthouses of the northern coast in 2017,", "Noting the report of the coastal States on the lighthouses of the northern coast, which was submitted in time,"],
            Resolution.Parse(text).Preambular.Select(paragraph => paragraph.Text));
        Lossless.Check(text);
    }

    [Fact]
    public void A_heading_may_end_a_preamble()
    {
        const string text = English + "Recalling the Declaration of the lighthouses and of all those who have kept them lit for\nall ships,\nActing for the safety of all ships and for all those who live beside the lighthouses lit,\nMeasures\n1.\n\nDecides to act.\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal("Acting for the safety of all ships and for all those who live beside the lighthouses lit,", resolution.Preambular[2].Text);
        Assert.Equal("Measures", Assert.Single(resolution.Headings).Text);
        Lossless.Check(text);
    }

    [Fact]
    public void The_heading_of_a_section_ends_before_its_preamble()
    {
        const string text = English
            + "Recalling the Declaration of the lighthouses,\nA\nWork of the Committee of the coastal States on the keeping of the lighthouses\nRecognizing the work of the Committee,\n1.\n\nDecides to act.\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal("Recognizing the work of the Committee,", resolution.Preambular[2].Text);
        Assert.Contains("Work of the Committee of the coastal States on the keeping of the lighthouses", resolution.Headings.Select(heading => heading.Text));
        Lossless.Check(text);
    }

    [Fact]
    public void A_session_in_brackets_at_the_beginning_of_a_line_is_no_label()
    {
        const string text = English + "Recalling the Declaration of the lighthouses,\n1.\n\nDecides as follows:\n(a)\n\nThe coastal States apply the rules of resolution 2205\n(XXI) to the keepers of all lighthouses on their coasts and in their harbours, as well as\nto the others;\n(b)\n\nThe keepers apply it too.\n\f";
        Assert.Equal("The coastal States apply the rules of resolution 2205 (XXI) to the keepers of all lighthouses on their coasts and in their harbours, as well as to the others;", Resolution.Parse(text).Operative[1].Children[0].Text);
        Lossless.Check(text);
    }

    [Fact]
    public void Where_paragraphs_begin_with_small_letters_a_name_behind_a_comma_begins_none()
    {
        const string text = Russian + "руководствуясь Декларацией о маяках,\nМеждународной конвенцией о смотрителях маяков и всеми другими документами\nо маяках, которые были приняты прибрежными государствами и всеми теми\nгосударствами, суда которых ходят в водах этих государств,\n1.\n\nпостановляет принять меры.\n\f";
        Assert.Single(Resolution.Parse(text).Preambular);
        Lossless.Check(text);
    }

    [Fact]
    public void A_section_has_a_preamble_of_its_own()
    {
        const string text = Russian
            + "ссылаясь на Декларацию о маяках,\nA\nМаяки\n1.\n\nпостановляет принять меры.\n"
            + "B\nСмотрители маяков\nпризнавая вклад смотрителей маяков в безопасность судоходства и всех, кто\nживет на берегах морей,\nпринимая во внимание необходимость обеспечивать их всем, что требуется,\n2.\n\nпостановляет помочь смотрителям.\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal("принимая во внимание необходимость обеспечивать их всем, что требуется,", resolution.Preambular[3].Text);
        Lossless.Check(text);
    }

    [Fact]
    public void A_number_at_the_beginning_of_a_line_of_a_preamble_ends_no_heading()
    {
        const string text = English
            + "Recalling the Declaration of the lighthouses,\nI\nLighthouses\n1.\n\nDecides to act.\nII\nKeepers of the lighthouses\n"
            + "Recalling section II of its resolution 65/250, section II of its resolution 66/236, section\nII. The section on the keepers, and all others,\n2.\n\nDecides to help.\n\f";
        Assert.StartsWith("Recalling section II of its resolution 65/250,", Resolution.Parse(text).Preambular[2].Text, System.StringComparison.Ordinal);
        Lossless.Check(text);
    }

    [Fact]
    public void A_number_alone_on_a_line_of_a_paragraph_is_no_section()
    {
        const string text = English
            + "Recalling the obligations of the coastal States and of all the others which follow from\narticle\nVI\nof the Convention on the lighthouses of the world and of its Protocol,\n1.\n\nDecides to act.\n\f";
        var resolution = Resolution.Parse(text);
        Assert.EndsWith("from article VI of the Convention on the lighthouses of the world and of its Protocol,", Assert.Single(resolution.Preambular).Text, System.StringComparison.Ordinal);
        Lossless.Check(text);
    }

    [Fact]
    public void A_lead_may_have_each_of_its_words_on_a_line()
    {
        const string text = Russian
            + "признавая вклад смотрителей маяков в безопасность судоходства и вклад всех\nдругих,\nподтверждая важность маяков для всех судов, которые проходят мимо них ночью,\nс\nудовлетворением\nотмечая доклад о состоянии маяков,\n1.\n\nпостановляет принять меры.\n\f";
        Assert.Equal("с удовлетворением отмечая доклад о состоянии маяков,", Resolution.Parse(text).Preambular[3].Text);
        Lossless.Check(text);
    }

    [Fact]
    public void A_dash_behind_a_comma_at_the_end_of_a_full_line_begins_no_list()
    {
        const string text = Russian
            + "ссылаясь на Декларацию о маяках,\n1.\n\nутверждает программу строительства маяков на всех берегах морей и океанов, которая\nдолжна быть исполнена без промедления и — в порядке исключения для самых бедных,\n— описание ее целей, утвержденное прибрежными государствами на их совещании;\n"
            + "2. просит прибрежные государства:\n— сохранять маяки, которые стоят на их берегах;\n— представить доклад.\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Empty(resolution.Operative[1].Children);
        Assert.Equal(2, resolution.Operative[2].Children.Count);
        Lossless.Check(text);
    }

    [Fact]
    public void The_column_is_wider_than_the_first_lines_of_paragraphs_that_have_no_full_line_at_the_margin()
    {
        var text = Chinese
            + string.Concat(Enumerable.Repeat("重申灯塔的重要性以及沿海各国对于保持灯塔长明所承担的责任和它们各自\n应当采取的措施，\n", 20))
            + "确认海上航行的安全取决于灯塔的正常运转以及看守人员的技能和责任心这\n一点并认为所有国家都应当为此目的作出努力以使灯塔长明并使航行安全，\n"
            + "铭记看守灯塔的各国人员需要得到良好的培训和充分的支持以及合理的待遇\n和尊重，\n"
            + "1. 决定采取行动。\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal(22, resolution.Preambular.Count);
        Assert.StartsWith("铭记看守灯塔", resolution.Preambular[22].Text, System.StringComparison.Ordinal);
        Lossless.Check(text);
    }

    [Fact]
    public void The_last_words_of_a_paragraph_may_stand_between_its_number_and_the_next()
    {
        const string text = Chinese
            + "回顾灯塔宣言，\n1.\n\n重申灯塔的重要性；\n2.\n方法；\n3.\n\n重申沿海各国会议所通过的报告中载列的保持灯塔长明的各项途径和\n\n促请沿海各国采用这些途径和方法，同时避免采取可能使灯塔熄灭的任\n\n何行动。\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal("重申沿海各国会议所通过的报告中载列的保持灯塔长明的各项途径和方法；", resolution.Operative[2].Text);
        Assert.Equal("促请沿海各国采用这些途径和方法，同时避免采取可能使灯塔熄灭的任何行动。", resolution.Operative[3].Text);
        Lossless.Check(text);
    }

    [Fact]
    public void Two_labels_in_a_column_have_one_text_each()
    {
        const string text = English
            + "Recalling the Declaration of the lighthouses,\n1.\n\nDecides as follows:\n(a)\n2.\n\nThe coastal States keep the lighthouses lit.\n\nRequests the coastal States to report on the measures that they have taken for the\nlighthouses.\n\f";
        var resolution = Resolution.Parse(text);
        Assert.Equal("The coastal States keep the lighthouses lit.", Assert.Single(resolution.Operative[1].Children).Text);
        Assert.StartsWith("Requests the coastal States", resolution.Operative[2].Text, System.StringComparison.Ordinal);
        Lossless.Check(text);
    }
}
