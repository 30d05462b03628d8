using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>The linking stage: makes the model of a resolution from its structure, with citations found and markers bound to their notes.</summary>
internal sealed class ResolutionBinder
{
    private readonly ParsedResolution _parsed;
    private readonly LanguageTable _table;
    private readonly Language _language;
    private readonly ElementPaths _paths = new();
    private int _headings;
    private readonly List<BoundText> _texts = [];
    private readonly Dictionary<string, Footnote> _notesByLabel = new(StringComparer.Ordinal);
    private readonly IssuingBody _body;
    private readonly ResolutionNumber? _number;
    private readonly DocumentSymbol? _symbol;
    private readonly string _owner;

    private readonly IReadOnlyList<LinkedNote> _notes;

    private ResolutionBinder(ParsedResolution parsed, DocumentLayout layout, IReadOnlyList<LinkedNote> notes)
    {
        _parsed = parsed;
        _table = layout.Table;
        _language = layout.Language;
        _notes = notes;
        (_body, _number, _symbol) = ResolutionIdentity.Of(parsed);
        _owner = _symbol?.Value ?? "";
    }

    /// <summary>Binds the resolutions of a file.</summary>
    public static BoundResolution[] BindAll(IReadOnlyList<ParsedResolution> resolutions, DocumentLayout layout)
    {
        var notes = NoteLinker.Link(resolutions, layout.Table);
        var bound = resolutions.Select(parsed => new ResolutionBinder(parsed, layout, notes[parsed]).Bind()).ToArray();
        Array.ForEach(bound, resolution => CrossReferenceLinker.Link(resolution, isAlone: bound.Length == 1));
        return bound;
    }

    private BoundResolution Bind()
    {
        var noteTexts = new List<BoundText>();
        var notes = BindNotes(noteTexts);
        var titleCitations = BindTitle();
        var preambular = new List<Paragraph>();
        var operative = new List<Paragraph>();
        var sections = new List<Section>();
        var headings = new List<Heading>();
        foreach (var section in _parsed.Sections)
            BindSection(section, preambular, operative, sections, headings);
        var annexes = _parsed.Annexes.Select((annex, index) => BindAnnex(annex, index + 1)).ToArray();
        _texts.AddRange(noteTexts);

        var model = new Resolution
        {
            Symbol = _symbol,
            Number = _number,
            Body = _body,
            Language = _language,
            Title = _parsed.Title?.Text.Text,
            TitleCitations = titleCitations,
            AdoptedOn = _parsed.ClosingDate?.Date ?? _parsed.MastheadDate?.Date,
            Meeting = _parsed.Meeting,
            Preambular = new ParagraphCollection(_owner, ParagraphKind.Preambular, "pp", preambular.ToArray()),
            Operative = new ParagraphCollection(_owner, ParagraphKind.Operative, "op", operative.ToArray()),
            Sections = new SectionCollection(_owner, sections.ToArray()),
            Annexes = new AnnexCollection(_owner, annexes),
            Footnotes = new FootnoteCollection(_owner, notes),
            Headings = headings,
        };
        return new BoundResolution(model, _table, _texts, _parsed);
    }

    private Footnote[] BindNotes(List<BoundText> texts)
    {
        var notes = new Footnote[_parsed.Notes.Count];
        for (var i = 0; i < notes.Length; i++)
        {
            var parsed = _parsed.Notes[i];
            var path = _paths.Footnote(parsed.Label);
            notes[i] = new Footnote(_owner, path, parsed.Label, parsed.Number > 0 ? parsed.Number : null, parsed.Text.Text, _notes[i].Citations);
            if (!_notesByLabel.ContainsKey(parsed.Label))
                _notesByLabel.Add(parsed.Label, notes[i]);
            texts.Add(new BoundText(BoundTextKind.Footnote, path, parsed.Text, _notes[i].Scan, null, notes[i]) { NoteLabelSpan = parsed.LabelSpan, Ibids = _notes[i].Ibids });
        }

        return notes;
    }

    private IReadOnlyList<Citation> BindTitle()
    {
        if (_parsed.Title is null)
            return [];
        var scan = CitationScanner.Scan(_parsed.Title.Text.Text, _table, _body);
        _texts.Add(new BoundText(BoundTextKind.Title, "title", _parsed.Title.Text, scan, null, null) { Markers = _parsed.Title.Markers });
        return scan.Citations;
    }

    private void BindSection(ParsedSection parsed, List<Paragraph> preambular, List<Paragraph> operative, List<Section> sections, List<Heading> headings)
    {
        if (parsed.Heading is not null)
            BindHeading(parsed.Heading);
        var next = 0;
        var preamble = new List<Paragraph>();
        foreach (var paragraph in parsed.Preambular)
        {
            next = BindHeadings(parsed, next, preamble.Count);
            preamble.Add(BindParagraph(paragraph, ParagraphKind.Preambular, _paths.Preambular(preambular.Count + preamble.Count + 1)));
        }

        var decisions = new List<Paragraph>();
        foreach (var paragraph in parsed.Operative)
        {
            next = BindHeadings(parsed, next, preamble.Count + decisions.Count);
            decisions.Add(BindParagraph(paragraph, ParagraphKind.Operative, _paths.Operative(parsed.Label, NumberOf(paragraph.Label))));
        }

        BindHeadings(parsed, next, int.MaxValue);
        preambular.AddRange(preamble);
        operative.AddRange(decisions);

        if (parsed.Heading is { } heading)
            headings.Add(new Heading(heading.Text.Text, FirstPath(preamble, decisions)));
        foreach (var (inner, before, beforeOperative) in parsed.Headings)
            headings.Add(new Heading(inner.Text.Text, PathAfter(preamble, decisions, before, beforeOperative)));
        if (parsed.Label is null)
            return;
        var title = parsed.Headings.Count > 0 && parsed.Headings[0] is { Preambular: 0, Operative: 0 } first ? first.Heading.Text.Text : null;
        var owner = _owner + ", section " + parsed.Label + ",";
        sections.Add(new Section(
            parsed.Label,
            parsed.Heading!.Text.Text,
            title,
            new ParagraphCollection(owner, ParagraphKind.Preambular, "pp", preamble.ToArray()),
            new ParagraphCollection(owner, ParagraphKind.Operative, parsed.Label + "/op", decisions.ToArray())));
    }

    // Headings are no paragraphs, but markers stand in them and citations too.
    private void BindHeading(ParsedParagraph heading)
    {
        _headings++;
        var path = "h" + _headings.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var scan = CitationScanner.Scan(heading.Text.Text, _table, _body);
        _texts.Add(new BoundText(BoundTextKind.Heading, path, heading.Text, scan, null, null) { Markers = heading.Markers });
    }

    private int BindHeadings(ParsedSection section, int next, int paragraphs)
    {
        for (; next < section.Headings.Count && section.Headings[next].Preambular + section.Headings[next].Operative <= paragraphs; next++)
            BindHeading(section.Headings[next].Heading);
        return next;
    }

    private static string? FirstPath(List<Paragraph> preamble, List<Paragraph> decisions) => PathAfter(preamble, decisions, 0, 0);

    private static string? PathAfter(List<Paragraph> preamble, List<Paragraph> decisions, int before, int beforeOperative)
    {
        if (beforeOperative == 0 && before < preamble.Count)
            return preamble[before].Path;
        return beforeOperative < decisions.Count ? decisions[beforeOperative].Path : null;
    }

    private Annex BindAnnex(ParsedAnnex parsed, int number)
    {
        var isMixed = parsed.Paragraphs.Any(paragraph => paragraph.Label.Kind == LabelKind.Number);
        foreach (var line in parsed.HeadingLines)
            BindHeading(line);
        var next = 0;
        var paragraphs = new List<Paragraph>();
        foreach (var paragraph in parsed.Paragraphs)
        {
            for (; next < parsed.Headings.Count && parsed.Headings[next].Before <= paragraphs.Count; next++)
                BindHeading(parsed.Headings[next].Heading);
            var path = _paths.Annex(number, NumberOf(paragraph.Label), paragraphs.Count + 1, isMixed);
            paragraphs.Add(BindParagraph(paragraph, ParagraphKind.Annex, path));
        }

        for (; next < parsed.Headings.Count; next++)
            BindHeading(parsed.Headings[next].Heading);

        var prefix = "annex" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "/p";
        return new Annex(
            number,
            string.Join(" ", parsed.HeadingLines.Select(line => line.Text.Text)),
            new ParagraphCollection(_owner + ", annex " + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + ",", ParagraphKind.Annex, prefix, paragraphs.ToArray()),
            parsed.Headings.Select(heading => new Heading(heading.Heading.Text.Text, heading.Before < paragraphs.Count ? paragraphs[heading.Before].Path : null)).ToArray());
    }

    private static int? NumberOf(ParagraphLabel label) => label.Kind == LabelKind.Number ? label.Number : null;

    private FootnoteMarker BindMarker(ParsedMarker marker) => new(marker.Label, marker.Position, _notesByLabel.TryGetValue(marker.Label, out var note) ? note : null);

    private Paragraph BindParagraph(ParsedParagraph parsed, ParagraphKind kind, string path)
    {
        var place = _texts.Count;
        _texts.Add(null!);
        var children = new Paragraph[parsed.Children.Count];
        for (var i = 0; i < children.Length; i++)
            children[i] = BindParagraph(parsed.Children[i], kind, _paths.Child(path, parsed.Children[i].Label, i + 1));
        var markers = parsed.Markers.Count == 0 ? [] : parsed.Markers.ConvertAll(BindMarker).ToArray();
        var scan = CitationScanner.Scan(parsed.Text.Text, _table, _body);
        var label = parsed.Label.Kind == LabelKind.None ? null : parsed.Label.Text;
        var paragraph = new Paragraph(_owner, path, kind, NumberOf(parsed.Label), label, parsed.Text.Text, children, markers, scan.Citations);
        _texts[place] = new BoundText(BoundTextKind.Paragraph, path, parsed.Text, scan, paragraph, null) { Markers = parsed.Markers, Label = parsed.Label };
        return paragraph;
    }
}
