using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Arabic resolutions, made up for these tests: one phenomenon of their extraction each.</summary>
public class ArabicTests
{
    private const string Head = "75/41 - حماية الأنهار\n\nإن الجمعية العامة،\n\nإذ تشير إلى الإعلان،\n\n";

    // As pdftotext gives a page; see ReadingOrderTests for the marks.
    private static readonly string Page = ReadingOrderTests.WithControls(
        """
        «الأمم المتحدة‹A/RES/75/41››

        «الجمعية العامة›

        «‹16 December 2020››
        «الدورة الخامسة والسبعون›

        «قرار اتخذته الجمعية العامة في ‹ 7›كانون الأول‹/›ديسمبر ‹2020››

        «‹ - 75/41›حماية الأنهار والبحيرات في المناطق الجافة›
        «إن الجمعية العامة‹،››
        «إذ تشير إلى الإعلان المتعلق بالأنهار الذي اعتمد في مؤتمر الأمم المتحدة المعني›
        «بالمياه(‹،)1››
        «وإذ تعيد تأكيد خطة التنمية المستدامة لعام ‹ ،)2(2030›وإذ تلاحظ أن الأنهار›
        «لا تقف عند الحدود‹،››
        «‹ - 1›تقرر أن تحمي الأنهار والبحيرات جميعها وأن تعود إلى النظر في هذه المسألة في›
        «دورة مقبلة‹:››

        «__________________›

        «(‹ )1›انظر القرار ‹.70/1››
        «(‹.United Nations, Treaty Series, vol. 12, No. 345 )2››
        «‹)A( 20-16849››
        «* ‹*2016849››
        """.ReplaceLineEndings("\n") + "\n\f«"
        + """
        ‹A/RES/75/41›حماية الأنهار والبحيرات في المناطق الجافة›

        «(أ) الأنهار الكبيرة؛›
        «(هـ) البحيرات الصغيرة؛›
        «تطلب إلى الأمين العام أن يقدم تقريرا عن تنفيذ هذا القرار إلى الجمعية العامة في›

        «‹ - 2››

        «دورتها المقبلة‹.››

        «الجلسة العامة ‹37››
        «‹ 7›كانون الأول‹/›ديسمبر ‹2020››
        «‹2/220-16849››
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_page_in_the_order_of_the_page_is_read_as_printed()
    {
        var resolution = Resolution.Parse(Page);
        Assert.Equal(Language.Arabic, resolution.Language);
        Assert.Equal("A/RES/75/41", resolution.Symbol?.Value);
        Assert.Equal("حماية الأنهار والبحيرات في المناطق الجافة", resolution.Title);
        Assert.Equal(new CalendarDate(2020, 12, 7), resolution.AdoptedOn);
        Assert.Equal(37, resolution.Meeting);
        Assert.Equal(
            [
                "إذ تشير إلى الإعلان المتعلق بالأنهار الذي اعتمد في مؤتمر الأمم المتحدة المعني بالمياه،",
                "وإذ تعيد تأكيد خطة التنمية المستدامة لعام 2030، وإذ تلاحظ أن الأنهار لا تقف عند الحدود،",
            ],
            resolution.Preambular.Select(paragraph => paragraph.Text));
        Assert.Equal(["op1", "op1(a)", "op1(e)", "op2"], resolution.Operative.Descendants().Select(paragraph => paragraph.Path));
        Assert.Equal("(هـ)", resolution.Operative["1(e)"].Label);
    }

    [Fact]
    public void A_number_alone_below_the_first_line_of_its_paragraph_goes_before_it()
        => Assert.Equal("تطلب إلى الأمين العام أن يقدم تقريرا عن تنفيذ هذا القرار إلى الجمعية العامة في دورتها المقبلة.", Resolution.Parse(Page).Operative[2].Text);

    [Fact]
    public void Notes_are_read_and_their_markers_stand_where_the_file_has_them()
    {
        var document = ResolutionDocument.Parse(Page);
        var resolution = document.Resolutions[0];
        Assert.Equal(["انظر القرار 70/1.", "United Nations, Treaty Series, vol. 12, No. 345."], resolution.Footnotes.Select(note => note.Text));
        Assert.Equal(["1"], resolution.Preambular[1].Footnotes.Select(note => note.Label));
        var marker = Assert.Single(resolution.Preambular[2].FootnoteMarkers);
        Assert.Equal("2", marker.Footnote?.Label);
        Assert.EndsWith("2030", resolution.Preambular[2].Text.Substring(0, marker.Position), System.StringComparison.Ordinal);
        var places = document.Bound[0].Texts.SelectMany(text => text.Markers).Select(parsed => document.Reading.ToSource(parsed.Span));
        Assert.Equal(["(\u202A،)1", ")2("], places.Select(place => Page.Substring(place.Start, place.Length)));
    }

    [Fact]
    public void A_finding_points_at_the_characters_of_the_file()
    {
        var source = Page.Replace(")2(2030", ")3(2030", System.StringComparison.Ordinal);
        var finding = ResolutionDocument.Parse(source).Findings.First(found => found.RuleId is "RG0101");
        Assert.Equal(")3(", source.Substring(finding.Span.Start, finding.Span.Length));
        Assert.Equal("pp2", finding.Element);
    }

    [Fact]
    public void No_character_of_the_page_is_lost() => Lossless.Check(Page);

    [Theory]
    [InlineData("1325 (2000)")]
    [InlineData("19 (3)")]
    [InlineData("(ص)")]
    public void What_else_stands_in_brackets_is_no_marker(string bracketed)
    {
        var resolution = Resolution.Parse(Head + "وإذ تشير إلى المادة " + bracketed + " من العهد وإلى التقرير(1)،\n\n1 - تقرر أن تحمي الأنهار؛\n\n2 - تطلب تقريرا.\n\n__________________\n(1) A/75/1.\n(2) A/75/2.\n(3) A/75/3.\n");
        Assert.Equal(["1"], resolution.Preambular[2].Footnotes.Select(note => note.Label));
        Assert.Contains(bracketed, resolution.Preambular[2].Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_pin_point_glued_to_its_article_is_no_marker()
    {
        var resolution = Resolution.Parse(Head + "وإذ تشير إلى المادة 19(1) من العهد،\n\nوإذ تلاحظ خطة عام 2030(1) والتقرير⁽²⁾،\n\n1 - تقرر أن تحمي الأنهار؛\n\n2 - تطلب تقريرا.\n\n__________________\n(1) A/75/1.\n⁽²⁾ A/75/2.\n");
        Assert.Empty(resolution.Preambular[2].Footnotes);
        Assert.Equal(["1", "2"], resolution.Preambular[3].Footnotes.Select(note => note.Label));
        Assert.Equal("وإذ تلاحظ خطة عام 2030 والتقرير،", resolution.Preambular[3].Text);
    }

    [Fact]
    public void Lists_have_letters_and_quoted_numbers()
    {
        var resolution = Resolution.Parse(Head + "1 - تقرر ما يلي:\n\n(أ) الأنهار:\n\n’1‘ الكبيرة؛\n\n’2‘ الصغيرة؛\n\n(ب) البحيرات؛\n\n2 - تطلب تقريرا.\n");
        Assert.Equal(["op1", "op1(a)", "op1(a)(i)", "op1(a)(ii)", "op1(b)", "op2"], resolution.Operative.Descendants().Select(paragraph => paragraph.Path));
        Assert.Equal("’2‘", resolution.Operative["1(a)(ii)"].Label);
    }

    [Fact]
    public void Vowel_marks_and_drawn_out_letters_do_not_hide_formulas_and_headings()
    {
        var resolution = Resolution.Parse(
            "75/41 - حماية الأنهار\n\nإنَّ الجمعية العامــة،\n\nإذْ تشير إلى الإعلان،\n\nأولاً\n\nالأنهار\n\n1 - تقرر أن تحمي الأنهار؛\n\nثانيا\n\nالبحيرات\n\n2 - تطلب تقريرا.\n\nالجلسة العامة 37\n7 كانون الأول/ديسمبر 2020\n\nالمرفق الثاني\n\nقواعد النهر\n\n1 - تلزم القوارب اليمين.\n");
        Assert.Equal(IssuingBody.GeneralAssembly, resolution.Body);
        Assert.Equal(["I", "II"], resolution.Sections.Select(section => section.Label));
        Assert.Equal(["I/op1", "II/op2"], resolution.Operative.Select(paragraph => paragraph.Path));
        Assert.Equal("المرفق الثاني قواعد النهر", Assert.Single(resolution.Annexes).Heading);
    }

    [Fact]
    public void Loose_direction_marks_disturb_nothing()
    {
        var plain = Resolution.Parse(Head + "1 - تقرر أن تحمي الأنهار؛\n\n2 - تطلب تقريرا.\n");
        var marked = Resolution.Parse("\u200F" + Head.Replace("75/41", "\u200E75\u200E/41\u200F", System.StringComparison.Ordinal) + "\u200F1\u200F - تقرر أن تحمي الأنهار؛\u200F\n\n2 -\u200F تطلب تقريرا.\n");
        Assert.Equal(plain.Title, marked.Title);
        Assert.Equal(plain.Digest, marked.Digest);
        Assert.Equal(plain.Operative.Select(paragraph => paragraph.Text), marked.Operative.Select(paragraph => paragraph.Text));
    }
}
