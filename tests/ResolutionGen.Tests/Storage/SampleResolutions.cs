using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Made-up resolutions, put together by hand.</summary>
internal static class SampleResolutions
{
    public const string Symbol = "A/RES/90/7";

    /// <summary>Texts that have broken generators and file formats.</summary>
    public static readonly string[] HostileTexts =
    [
        "",
        "plain",
        "quotes \" and ' and \"\"\" and \\ and \\u0041 and {0} and {{",
        "comments */ and /* and // and </summary> and <see cref=\"x\"/> and & and ]]>",
        "#if DEBUG\n#error\r\n#pragma",
        "separators \u2028 and \u2029 and \u0085 and \0 and \u001A and \uFEFF and \uFFFF",
        "\u202Ebidi\u202C \u2067and\u2069 \u200F",
        "lone \uD800 and \uDC00\uD800 and a pair \U0001F310 and the end \uD83C",
        "\uDC00",
        "\u001A0041 \u001A",
        "大会，重申《条约》4 的三个支柱； قرارها ١٢",
    ];

    public static TheoryData<string> Hostile()
    {
        var data = new TheoryData<string>();
        foreach (var text in HostileTexts)
            data.Add(text);
        return data;
    }

    /// <summary>A resolution whose every text is the given one.</summary>
    public static Resolution Of(string text)
    {
        var note = new Footnote(Symbol, "fn1", "1", 1, text, []);
        var star = new Footnote(Symbol, "fn*", "*", null, text, [Cite(text, 0, CitationKind.Document)]);
        var paragraph = Operative(1, text, [new FootnoteMarker("1", text.Length, note), new FootnoteMarker(text, 0, null), new FootnoteMarker("x", 0, star)]);
        return new Resolution
        {
            Symbol = new DocumentSymbol(Symbol),
            Title = text,
            Language = Language.English,
            Body = IssuingBody.GeneralAssembly,
            Operative = new ParagraphCollection(Symbol, ParagraphKind.Operative, "op", [paragraph]),
            Footnotes = new FootnoteCollection(Symbol, [note, star]),
            Headings = [new Heading(text, "op1")],
            TitleCitations = [Cite(text, 0, CitationKind.Treaty)],
        };
    }

    /// <summary>A resolution with sections, annexes, sub-paragraphs of two levels, misprinted numbers, and citations of each kind.</summary>
    public static Resolution Full(Language language = Language.English)
    {
        var notes = new[]
        {
            new Footnote(Symbol, "fn1", "1", 1, "Resolution S-10/2, sect. II.", [SpecialSession("S-10/2", 11, "II", isIbid: false)]),
            new Footnote(Symbol, "fn2", "2", 2, "Ibid., sect. IV.", [SpecialSession("Ibid.", 0, "IV", isIbid: true)]),
            new Footnote(Symbol, "fn4", "4", 4, "A/69/154 and Add.1.", [Cite("A/69/154", 0, CitationKind.Document)]),
        };
        var text = "Recalling its resolution 67/56 of 3 December 2012 and resolution 1325 (2000),";
        var preambular = new[]
        {
            new Paragraph(Symbol, "pp1", ParagraphKind.Preambular, null, null, text, [], [new FootnoteMarker("1", 20, notes[0])], [Dated(text), Council(text)]),
            new Paragraph(Symbol, "pp2", ParagraphKind.Preambular, null, null, "Recalling also the Final Document,", [], [], []),
        };
        var operative = new[]
        {
            Operative(1, "Decides:", [], Child("op1", "(a)", "To begin;", Child("op1(a)", "(i)", "Early;"), Child("op1(a)", "(ii)", "And well;")), Child("op1", "(b)", "To go on;")),
            Operative(2, "Requests the Secretary-General;", [new FootnoteMarker("4", 9, notes[2]), new FootnoteMarker("3", 12, null)]),
            new Paragraph(Symbol, "op2~2", ParagraphKind.Operative, 2, "2", "Misprinted;", [], [], []),
            new Paragraph(Symbol, "II/op1", ParagraphKind.Operative, 1, "1", "Begins again;", [], [], []),
            new Paragraph(Symbol, "II/op2", ParagraphKind.Operative, 2, "2", "And ends.", [], [], []),
        };
        var annex = new[]
        {
            new Paragraph(Symbol, "annex1/p1", ParagraphKind.Annex, 1, "1", "The first.", [], [], []),
            new Paragraph(Symbol, "annex1/p2", ParagraphKind.Annex, null, null, "Unnumbered.", [], [], []),
        };
        return new Resolution
        {
            Symbol = new DocumentSymbol(Symbol),
            Number = new ResolutionNumber(IssuingBody.GeneralAssembly, "90", 7, null, null),
            Body = IssuingBody.GeneralAssembly,
            Language = language,
            Title = "Measures, with reference to resolution 67/56",
            AdoptedOn = new CalendarDate(2035, 12, 4),
            Meeting = 62,
            Preambular = new ParagraphCollection(Symbol, ParagraphKind.Preambular, "pp", preambular),
            Operative = new ParagraphCollection(Symbol, ParagraphKind.Operative, "op", operative),
            Sections = new SectionCollection(Symbol, [Section("I", "I", null, preambular, operative.Take(3)), Section("II", "二", "Means", [], operative.Skip(3))]),
            Annexes = new AnnexCollection(Symbol, [new Annex(1, "Annex\nTerms", new ParagraphCollection(Symbol + ", annex 1", ParagraphKind.Annex, "annex1/p", annex), [new Heading("A", "annex1/p2"), new Heading("B", null)])]),
            Footnotes = new FootnoteCollection(Symbol, notes),
            Headings = [new Heading("II", "II/op1")],
            TitleCitations = [Cite("67/56", 39, CitationKind.Resolution)],
        };
    }

    /// <summary>As <see cref="Full"/>, with references to places of each kind and to one that is not there.</summary>
    public static Resolution WithCrossReferences()
    {
        var resolution = Full();
        var elements = new ResolutionElements(Symbol) { Resolution = resolution };
        var paragraph = resolution.Operative[2];
        paragraph.CrossReferences =
        [
            new CrossReference("Requests", 0, CrossReferenceDirection.Above, [Target(elements, "op1(a)", "Req", 0), Target(elements, "II", "the", 9)]),
            new CrossReference("paragraph 9 below", 9, CrossReferenceDirection.Below, [Target(elements, "op9", "9", 19, CrossReferenceStatus.NoSuchParagraph)]),
        ];
        resolution.Footnotes[4].CrossReferences = [new CrossReference("A/69", 0, CrossReferenceDirection.PresentResolution, [Target(elements, "annex1", "A", 0)])];
        return resolution;
    }

    private static CrossReferenceTarget Target(ResolutionElements elements, string path, string text, int position, CrossReferenceStatus status = CrossReferenceStatus.Found)
        => new(elements, path, status, text, position);

    public static Paragraph Operative(int number, string text, IReadOnlyList<FootnoteMarker> markers, params Paragraph[] children)
        => new(Symbol, "op" + number, ParagraphKind.Operative, number, number.ToString(System.Globalization.CultureInfo.InvariantCulture), text, children, markers, []);

    private static Paragraph Child(string parent, string label, string text, params Paragraph[] children)
        => new(Symbol, parent + label, ParagraphKind.Operative, null, label, text, children, [], []);

    private static Section Section(string label, string heading, string? title, IEnumerable<Paragraph> preambular, IEnumerable<Paragraph> operative)
    {
        var owner = Symbol + ", section " + label;
        return new Section(
            label,
            heading,
            title,
            new ParagraphCollection(owner, ParagraphKind.Preambular, "pp", preambular.ToArray()),
            new ParagraphCollection(owner, ParagraphKind.Operative, label + "/op", operative.ToArray()));
    }

    private static Citation Cite(string text, int position, CitationKind kind) => new()
    {
        Kind = kind,
        Text = text,
        Position = position,
        Symbol = kind == CitationKind.Document ? new DocumentSymbol(text) : null,
    };

    private static Citation Dated(string host) => new()
    {
        Kind = CitationKind.Resolution,
        Text = "67/56",
        Position = host.IndexOf("67/56", System.StringComparison.Ordinal),
        Body = IssuingBody.GeneralAssembly,
        Number = new ResolutionNumber(IssuingBody.GeneralAssembly, "67", 56, null, null),
        Symbol = new DocumentSymbol("A/RES/67/56"),
        Date = new CalendarDate(2012, 12, 3),
    };

    private static Citation Council(string host) => new()
    {
        Kind = CitationKind.Resolution,
        Text = "1325 (2000)",
        Position = host.IndexOf("1325", System.StringComparison.Ordinal),
        Body = IssuingBody.SecurityCouncil,
        Number = new ResolutionNumber(IssuingBody.SecurityCouncil, null, 1325, null, 2000),
        Symbol = new DocumentSymbol("S/RES/1325(2000)"),
    };

    private static Citation SpecialSession(string text, int position, string section, bool isIbid) => new()
    {
        Kind = CitationKind.Resolution,
        Text = text,
        Position = position,
        Body = IssuingBody.GeneralAssembly,
        Number = new ResolutionNumber(IssuingBody.GeneralAssembly, "S-10", 2, null, null),
        Symbol = new DocumentSymbol("A/RES/S-10/2"),
        PinPoint = new PinPoint(section, null, null),
        IsIbid = isIbid,
    };
}
