using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace ResolutionGen.Tool.Tests;

public class ResolutionJsonTests
{
    private const string Symbol = "A/RES/72/810";

    [Fact]
    public void Locations_have_labels_as_printed()
    {
        var resolution = Sectioned();

        Assert.Equal(
            ["pp1", "pp2", "pp2#1", "一/op1", "一/op1(b)", "一/op1(b)(三)", "一/op1(b)(2)", "二/op2", "二/op2#1", "annex1/p1", "annex1/p2", "annex1/p2(أ)"],
            PrintedLocations.Of(resolution).All.Select(place => place.Location).ToArray());
    }

    [Fact]
    public void A_single_unnumbered_paragraph_is_op()
    {
        var resolution = new Resolution { Operative = Operative(Paragraph("op", null, "Adopts the declaration.")) };

        Assert.Equal(["op"], PrintedLocations.Of(resolution).All.Select(place => place.Location).ToArray());
        Assert.Equal(JsonValueKind.Null, Write(resolution).GetProperty("operative")[0].GetProperty("label").ValueKind);
    }

    [Fact]
    public void Paragraphs_carry_label_text_markers_section_and_children()
    {
        var json = Write(Sectioned());

        var operative = json.GetProperty("operative")[0];
        Assert.Equal(["label", "text", "footnotes", "section", "children"], operative.EnumerateObject().Select(property => property.Name).ToArray());
        Assert.Equal(("1", "欢迎", "一"), (operative.GetProperty("label").GetString(), operative.GetProperty("text").GetString(), operative.GetProperty("section").GetString()));
        Assert.Equal(["4", "11"], operative.GetProperty("footnotes").EnumerateArray().Select(label => label.GetString()!).ToArray());
        Assert.Equal("㈢", operative.GetProperty("children")[0].GetProperty("children")[0].GetProperty("label").GetString());

        var preambular = json.GetProperty("preambular");
        Assert.Equal(["text", "footnotes"], preambular[0].EnumerateObject().Select(property => property.Name).ToArray());
        Assert.Equal(["text", "footnotes", "children", "section"], preambular[1].EnumerateObject().Select(property => property.Name).ToArray());
    }

    [Fact]
    public void Headings_say_where_they_stand()
    {
        var json = Write(Sectioned());

        Assert.Equal(
            [("一", "pp2"), ("二", "二/op2"), ("End", null)],
            json.GetProperty("headings").EnumerateArray().Select(heading => (heading.GetProperty("heading").GetString(), heading.GetProperty("before").GetString())));
        Assert.Equal(
            [("General", 1), ("End", 2)],
            json.GetProperty("annexes")[0].GetProperty("headings").EnumerateArray().Select(heading => (heading.GetProperty("heading").GetString(), heading.GetProperty("before").GetInt32())));
    }

    [Fact]
    public void Cross_references_say_where_they_stand_and_what_stands_at_their_places()
    {
        var text = "72/810. Lamps\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n1. Decides:\n\n(a) Lamps;\n\n2. Recalls paragraphs 1 (a) and 9 above.\n\n62nd plenary meeting\n4 December 2017\n";
        var reference = Assert.Single(Write(Resolution.Parse(text)).GetProperty("crossReferences").EnumerateArray());

        Assert.Equal(("op2", "paragraphs 1 (a) and 9 above", "above"), (reference.GetProperty("in").GetString(), reference.GetProperty("text").GetString(), reference.GetProperty("direction").GetString()));
        Assert.Equal(
            [("1 (a)", "op1(a)", "found"), ("9", "op9", "noSuchParagraph")],
            reference.GetProperty("targets").EnumerateArray().Select(target => (target.GetProperty("text").GetString(), target.GetProperty("at").GetString(), target.GetProperty("status").GetString())));
    }

    [Fact]
    public void Citations_say_where_they_stand_what_they_cite_and_whether_they_are_ibid()
    {
        var citations = Write(Sectioned()).GetProperty("citations").EnumerateArray().ToArray();

        Assert.Equal(
            [("title", "A/69/154"), ("一/op1(b)(三)", "A/RES/67/56"), ("fn11", "A/RES/S-10/2")],
            citations.Select(citation => (citation.GetProperty("in").GetString(), citation.GetProperty("symbol").GetString())));
        Assert.Equal("https://docs.un.org/zh/A/69/154", citations[0].GetProperty("href").GetString());
        Assert.False(citations[1].TryGetProperty("ibid", out _));
        Assert.True(citations[2].GetProperty("ibid").GetBoolean());
    }

    [Fact]
    public void What_the_text_does_not_say_is_null()
    {
        var json = Write(new Resolution());

        foreach (var name in new[] { "symbol", "language", "body", "title", "adopted" })
            Assert.Equal(JsonValueKind.Null, json.GetProperty(name).ValueKind);
    }

    [Fact]
    public void What_is_not_looked_for_is_not_claimed()
        => Assert.False(Write(new Resolution()).TryGetProperty("hasTables", out _));

    [Fact]
    public void The_date_is_in_ISO_form_and_body_and_language_are_codes()
    {
        var json = Write(Sectioned());

        Assert.Equal(("2017-12-04", "GA", "zh"), (json.GetProperty("adopted").GetString(), json.GetProperty("body").GetString(), json.GetProperty("language").GetString()));
    }

    private static Resolution Sectioned()
    {
        var second = Paragraph("pp2", null, "又回顾", [Paragraph("pp2~1", "–", "河流")]);
        var third = Paragraph("I/op1(b)(iii)", "㈢", "第 67/56 号决议", cites: [Cites("67/56", "A/RES/67/56"), Cites("《条约汇编》", null)]);
        var fourth = Paragraph("I/op1(b)(2)", "’2‘", "湖泊");
        var first = Paragraph("I/op1", "1", "欢迎", [Paragraph("I/op1(b)", "b)", "请", [third, fourth])], markers: ["4", "11"]);
        var last = Paragraph("II/op2", "2", "决定", [Paragraph("II/op2~1", null, "完")]);
        var preamble = Paragraph("pp1", null, "回顾");
        var annexed = new[] { Paragraph("annex1/p~1", null, "We", kind: ParagraphKind.Annex), Paragraph("annex1/p1", "1", "Agree", [Paragraph("annex1/p1(a)", "(أ)", "that", kind: ParagraphKind.Annex)], kind: ParagraphKind.Annex) };
        return new Resolution
        {
            Symbol = new DocumentSymbol(Symbol),
            Body = IssuingBody.GeneralAssembly,
            Language = Language.Chinese,
            Title = "河流",
            TitleCitations = [Cites("A/69/154", "A/69/154")],
            AdoptedOn = new CalendarDate(2017, 12, 4),
            Preambular = new ParagraphCollection(Symbol, ParagraphKind.Preambular, "pp", [preamble, second]),
            Operative = Operative(first, last),
            Sections = new SectionCollection(Symbol,
            [
                new Section("I", "一", null, new ParagraphCollection(Symbol, ParagraphKind.Preambular, "pp", [second]), Operative(first)),
                new Section("II", "二", null, new ParagraphCollection(Symbol, ParagraphKind.Preambular, "pp", []), Operative(last)),
            ]),
            Annexes = new AnnexCollection(Symbol, [new Annex(1, "附件", new ParagraphCollection(Symbol, ParagraphKind.Annex, "annex1/p", annexed), [new Heading("General", "annex1/p1"), new Heading("End", null)])]),
            Footnotes = new FootnoteCollection(Symbol, [new Footnote(Symbol, "fn11", "11", 11, "同上，第四节。", [Cites("同上", "A/RES/S-10/2", isIbid: true)])]),
            Headings = [new Heading("一", "pp2"), new Heading("二", "II/op2"), new Heading("End", null)],
        };
    }

    private static ParagraphCollection Operative(params Paragraph[] paragraphs) => new(Symbol, ParagraphKind.Operative, "op", paragraphs);

    private static Paragraph Paragraph(
        string path, string? label, string text, Paragraph[]? children = null, string[]? markers = null, Citation[]? cites = null, ParagraphKind kind = ParagraphKind.Operative)
        => new(Symbol, path, kind, null, label, text, children ?? [], (markers ?? []).Select(marker => new FootnoteMarker(marker, 0, null)).ToArray(), cites ?? []);

    private static Citation Cites(string text, string? symbol, bool isIbid = false)
        => new() { Text = text, Symbol = symbol is null ? null : new DocumentSymbol(symbol), IsIbid = isIbid };

    private static JsonElement Write(Resolution resolution)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ResolutionJson.Write(new JsonPrinter(writer), resolution);
        return JsonDocument.Parse(writer.ToString()).RootElement.Clone();
    }
}
