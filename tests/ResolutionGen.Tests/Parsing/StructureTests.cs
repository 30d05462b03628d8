using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Structures beside the plain one: sections, annexes, parts, single paragraphs, notes in odd places.</summary>
public class StructureTests
{
    private const string Head = "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n";

    [Fact]
    public void A_single_operative_paragraph_is_not_numbered()
    {
        var resolution = Resolution.Parse(Head + "Noting the report,\n\nDecides to return to the matter.\n\n62nd plenary meeting\n4 December 2017\n");
        Assert.Equal(["pp1", "pp2"], resolution.Preambular.Select(paragraph => paragraph.Path));
        Assert.Equal("Decides to return to the matter.", resolution.Operative.Single.Text);
        Assert.Equal("A/RES/72/31#op", resolution.Operative.Single.Reference);
    }

    [Fact]
    public void Sections_have_paragraphs_of_their_own_and_numbers_may_begin_again()
    {
        var resolution = Resolution.Parse(Head + "I\n\nRivers\n\n1. Decides;\n\n2. Requests;\n\nII\n\nLakes\n\nNoting the lakes,\n\n1. Invites.\n");
        Assert.Equal(["I", "II"], resolution.Sections.Select(section => section.Label));
        Assert.Equal("Lakes", resolution.Sections["II"].Title);
        Assert.Equal(["I/op1", "I/op2", "II/op1"], resolution.Operative.Select(paragraph => paragraph.Path));
        Assert.Equal("Invites.", resolution.Sections["II"].Operative[1].Text);
        Assert.Equal("Decides;", resolution.Operative["1"].Text);
        Assert.Equal(["pp1", "pp2"], resolution.Preambular.Select(paragraph => paragraph.Path));
    }

    [Fact]
    public void Roman_labels_begin_a_list_of_their_own_and_i_after_h_does_not()
    {
        var resolution = Resolution.Parse(Head + "1. Requests:\n\n(a) First:\n\n(i) Inner one;\n\n(ii) Inner two;\n\n(b) Second;\n\n2. Decides:\n\n"
            + string.Join("\n\n", "abcdefghij".Select(letter => $"({letter}) Item {letter};")) + "\n");
        Assert.Equal(["op1", "op1(a)", "op1(a)(i)", "op1(a)(ii)", "op1(b)"], resolution.Operative[1].Descendants().Prepend(resolution.Operative[1]).Select(paragraph => paragraph.Path));
        Assert.Equal("abcdefghij".Select(letter => $"op2({letter})"), resolution.Operative[2].Children.Select(paragraph => paragraph.Path));
    }

    [Fact]
    public void Letter_parts_are_resolutions_and_share_the_notes()
    {
        var document = ResolutionDocument.Parse(
            "75/245. Keeping waters clean\n\nA\n\nRivers\n\nThe General Assembly,\n\nRecalling the Declaration,¹\n\n1. Decides to act.\n\nB\n\nLakes\n\nThe General Assembly,\n\nRecalling the study,²\n\n1. Decides to wait.\n\n__________________\n¹ A/74/1.\n² Ibid., annex.\n");
        Assert.Equal(["A/RES/75/245A", "A/RES/75/245B"], document.Resolutions.Select(resolution => resolution.Symbol?.Value));
        Assert.Equal(["1"], document.Resolutions[0].Footnotes.Select(note => note.Label));
        Assert.Equal(["2"], document.Resolutions[1].Footnotes.Select(note => note.Label));
        Assert.Equal("A/74/1", document.Resolutions[1].Footnotes[2].Citations.Single().Symbol?.Value);
        Assert.Equal("Decides to wait.", document.Resolutions[1].Operative[1].Text);
    }

    [Theory]
    [InlineData("Annex")]
    [InlineData("ANNEX I")]
    [InlineData("Annex 1")]
    public void An_annex_follows_the_closing_lines(string heading)
    {
        var resolution = Resolution.Parse(Head + "1. Adopts the rules.\n\n62nd plenary meeting\n4 December 2017\n\n" + heading + "\n\nRules of the river\n\n1. Boats keep right.\n\n2. Swimmers keep left:\n\n(a) In the morning;\n\n(b) In the evening.\n");
        var annex = Assert.Single(resolution.Annexes);
        Assert.Equal(heading + " Rules of the river", annex.Heading);
        Assert.Equal(["annex1/p1", "annex1/p2", "annex1/p2(a)", "annex1/p2(b)"], annex.Paragraphs.Descendants().Select(paragraph => paragraph.Path));
        Assert.Equal("Swimmers keep left:", resolution.Annexes[1].Paragraphs[2].Text);
    }

    [Theory]
    [InlineData("To this end we:", "Keeping the river clean", 3)]
    [InlineData("To this end we act.", "Keeping the river clean", 2)]
    [InlineData("The bathers have agreed as follows:", "Article 1", 2)]
    public void What_a_colon_introduces_is_no_heading_unless_it_is_a_division(string introduction, string line, int count)
    {
        var resolution = Resolution.Parse(Head + "1. Adopts the rules.\n\n62nd plenary meeting\n4 December 2017\n\nAnnex\n\nRules of the river\n\n" + introduction + "\n\n" + line + "\n\n1. Boats keep right.\n");
        Assert.Equal(count, Assert.Single(resolution.Annexes).Paragraphs.Count);
    }

    [Fact]
    public void The_body_goes_on_after_a_note_block_in_the_middle_of_unwrapped_text()
    {
        var resolution = Resolution.Parse(
            "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,¹\n\n__________________\n¹ A/71/1.\n\f1. Decides to act.\n\n62nd plenary meeting\n4 December 2017\n");
        Assert.Equal("A/71/1.", resolution.Footnotes[1].Text);
        Assert.Equal("Decides to act.", resolution.Operative[1].Text);
        Assert.Equal(62, resolution.Meeting);
    }

    [Fact]
    public void A_marker_in_a_heading_refers_to_its_note()
    {
        var document = ResolutionDocument.Parse(
            "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\nFinancing of the plan¹\n\n1. Decides to pay;\n\n2. Decides to collect.\n\n__________________\n¹ A/71/1.\n");
        Assert.Empty(document.Findings);
        Assert.Equal("Financing of the plan", document.Resolutions[0].Headings.Single().Text);
    }

    [Fact]
    public void A_note_on_the_symbol_in_the_masthead_is_referred_to()
        => Assert.Empty(ResolutionDocument.Parse("United Nations\n\nA/RES/72/31*\n\n" + Head + "1. Decides to act.\n\n__________________\n* Reissued for technical reasons.\n").Findings);

    [Fact]
    public void A_text_in_a_language_without_a_table_is_not_judged()
    {
        var document = ResolutionDocument.Parse("72/31. Schutz der Flüsse\n\nDie Generalversammlung,\n\nunter Hinweis auf die Erklärung,¹\n\n1. beschließt, die die Flüsse zu schützen;\n\n3. beschließt, mit der Angelegenheit befasst zu bleiben.\n");
        Assert.Equal(Language.Unknown, document.Resolutions[0].Language);
        Assert.Equal(["RG0507"], document.Findings.Select(finding => finding.RuleId));
    }

    [Theory]
    [InlineData("The General Assembly,\n\nRecalling the Declaration,\n\nRecommends the following:\n\n(a) Boats;\n\n(b) Rafts;\n", 1)]
    [InlineData("L’Assemblée générale,\n\nRappelant la Déclaration,\n\nNotant le rapport,\n\nDécide de construire :\n\na) Des bateaux ;\n\nb) Des radeaux ;\n", 2)]
    [InlineData("大会，\n\n回顾《宣言》，\n\n请秘书长：\n\n(a) 造船；\n\n(b) 造筏；\n", 1)]
    public void A_single_operative_paragraph_may_lead_to_sub_paragraphs(string body, int preambular)
    {
        var resolution = Resolution.Parse("72/31. 31\n\n" + body);
        Assert.Equal(preambular, resolution.Preambular.Count);
        Assert.Equal(["op(a)", "op(b)"], resolution.Operative.Single.Children.Select(child => child.Path));
    }

    [Fact]
    public void A_date_closes_alone_where_there_was_no_meeting()
    {
        var resolution = Resolution.Parse("2021/1. Keeping rivers clean\n\nThe Economic and Social Council,\n\nRecalling the Declaration,\n\n1. Decides;\n\n2. Requests.\n\n21 July 2020\n");
        Assert.Equal(new CalendarDate(2020, 7, 21), resolution.AdoptedOn);
        Assert.Empty(resolution.Operative[2].Children);
    }

    [Fact]
    public void A_meeting_may_end_with_a_comma_before_its_date()
    {
        var resolution = Resolution.Parse("72/31. Чистота рек\n\nГенеральная Ассамблея,\n\nссылаясь на Декларацию,\n\n1. постановляет;\n\n2. просит.\n\n62-е пленарное заседание,\n4 декабря 2017 года\n");
        Assert.Equal((62, new CalendarDate(2017, 12, 4)), (resolution.Meeting, resolution.AdoptedOn));
        Assert.Empty(resolution.Operative[2].Children);
    }

    [Fact]
    public void The_date_of_issue_is_not_that_of_the_adoption()
    {
        var resolution = Resolution.Parse("S/RES/2507 (2020)\nDistr.: General\n23 December 2020\n\nResolution 2507 (2020)\nAdopted by the Security Council at its 8712th meeting, on 31 January 2020\n\nThe Security Council,\n\nRecalling the Declaration,\n\n1. Decides;\n\n2. Requests.\n");
        Assert.Equal(new CalendarDate(2020, 1, 31), resolution.AdoptedOn);
    }

    [Fact]
    public void A_meeting_may_have_its_number_in_words()
    {
        var resolution = Resolution.Parse("2021/13. Los ríos limpios\n\nEl Consejo Económico y Social,\n\nRecordando la Declaración,\n\n1. Decide;\n\n2. Solicita.\n\nOctava sesión plenaria\n\n8 de junio de 2021\n");
        Assert.Equal(8, resolution.Meeting);
        Assert.Equal(new CalendarDate(2021, 6, 8), resolution.AdoptedOn);
    }

    [Fact]
    public void A_resolution_without_a_preamble_has_operative_paragraphs()
    {
        var resolution = Resolution.Parse("72/31. Keeping rivers clean\n\nThe General Assembly,\n\n1. Decides;\n\n2. Requests.\n");
        Assert.Empty(resolution.Preambular);
        Assert.Equal(["op1", "op2"], resolution.Operative.Select(paragraph => paragraph.Path));
    }

    [Fact]
    public void Titled_resolutions_in_one_file_have_numbers_and_notes_of_their_own()
    {
        static string Text(int number) => $"United Nations\n\nA/RES/72/{number}\n\n72/{number}. Keeping river {number} clean\n\nThe General Assembly,\n\nRecalling the study,¹\n\n1. Decides to act.\n\n62nd plenary meeting\n4 December 2017\n\n__________________\n¹ A/72/{number}.\n\f";
        var document = ResolutionDocument.Parse(Text(31) + Text(32));
        Assert.Equal(["A/RES/72/31", "A/RES/72/32"], document.Resolutions.Select(resolution => resolution.Symbol?.Value));
        Assert.Equal(["Keeping river 31 clean", "Keeping river 32 clean"], document.Resolutions.Select(resolution => resolution.Title));
        Assert.Equal(["A/72/31.", "A/72/32."], document.Resolutions.Select(resolution => resolution.Footnotes[1].Text));
        Assert.All(document.Resolutions, resolution => Assert.Equal("Recalling the study,", resolution.Preambular[1].Text));
    }

    [Fact]
    public void The_name_of_the_organ_may_fill_the_last_line_of_a_paragraph()
    {
        var resolution = Resolution.Parse("72/31. 保持河流清洁\n\n 大会，\n\n 回顾《宣言》，其中重申大会工作的总体优先事项，包括致力于河流的清洁，并继续努力振兴\n\n大会， \n\n 注意到关于北方低地河流的报告和其中所载关于船只的建议，并表示赞赏所有国家的努力，\n\n又注意到木筏， \n\n 1. 决定采取行动。 \n");
        Assert.EndsWith("并继续努力振兴大会，", resolution.Preambular[1].Text);
    }

    [Theory]
    [InlineData('“', '”')]
    [InlineData('«', '»')]
    public void Quoted_paragraphs_belong_to_the_one_that_quotes_them(char opening, char closing)
    {
        var resolution = Resolution.Parse(Head + $"1. Decides to replace paragraphs 4 and 5 by the following:\n\n{opening}4. Boats keep right;\n\n(a) By day;\n\n5. Swimmers keep left.{closing};\n\n2. Requests.\n");
        Assert.Equal(["op1", "op2"], resolution.Operative.Select(paragraph => paragraph.Path));
        Assert.Equal([opening + "4. Boats keep right;", "(a) By day;", $"5. Swimmers keep left.{closing};"], resolution.Operative[1].Children.Select(child => child.Text));
    }

    [Fact]
    public void A_quotation_that_does_not_end_swallows_nothing()
    {
        var resolution = Resolution.Parse(Head + "1. Decides as follows:\n\n“Boats keep right;\n\n2. Requests.\n");
        Assert.Equal(["op1", "op2"], resolution.Operative.Select(paragraph => paragraph.Path));
    }

    [Fact]
    public void A_position_outside_the_text_is_refused()
    {
        var document = ResolutionDocument.Parse("ab\nc");
        Assert.Equal(new LinePosition(2, 2), document.GetPosition(4));
        Assert.Throws<System.ArgumentOutOfRangeException>(() => document.GetPosition(5));
        Assert.Throws<System.ArgumentOutOfRangeException>(() => document.GetPosition(-1));
    }

    [Fact]
    public void A_paragraph_that_is_not_there_names_those_that_are()
    {
        var exception = Assert.Throws<System.ArgumentOutOfRangeException>(() => Resolution.Parse(Head + "1. Decides;\n\n2. Requests;\n\n4. Invites.\n").Operative[3]);
        Assert.StartsWith("A/RES/72/31 has no operative paragraph 3; it has 1, 2, 4.", exception.Message);
    }
}
