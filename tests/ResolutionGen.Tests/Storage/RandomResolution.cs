using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Random resolutions, the same for the same seed. Usual and unusual paths, labels and numbers are equally likely.</summary>
internal sealed class RandomResolution(int seed)
{
    private const string Alphabet = "ab (4)/1i.,\u001A\uD800\uDC00大 ~:0";
    private const int MaxDepth = 3;

    private readonly Random _random = new(seed);
    private Footnote[] _notes = [];
    private ResolutionElements _elements = new("");

    public Resolution Next()
    {
        var symbol = Maybe(Text);
        var name = symbol ?? Text();
        _elements = new ResolutionElements(name);
        _notes = Many(index => Note(name, index), 4);
        var preambular = Many(index => Paragraph(name, "pp", ParagraphKind.Preambular, index, 0), 3);
        var operative = Many(index => Paragraph(name, "op", ParagraphKind.Operative, index, 0), 5);
        var title = Maybe(Text);
        return _elements.Resolution = new Resolution
        {
            Symbol = symbol is null ? null : new DocumentSymbol(symbol),
            Number = Maybe(Number),
            Body = (IssuingBody)_random.Next(6),
            Language = (Language)_random.Next(7),
            Title = title,
            AdoptedOn = Flip() ? Date() : null,
            Meeting = Flip() ? _random.Next() : null,
            Preambular = new ParagraphCollection(name, ParagraphKind.Preambular, "pp", preambular),
            Operative = new ParagraphCollection(Flip() ? name : Text(), ParagraphKind.Operative, "op", operative),
            Sections = new SectionCollection(name, Many(_ => Section(preambular, operative), 2)),
            Annexes = new AnnexCollection(name, Many(_ => Annex(name), 2)),
            Footnotes = new FootnoteCollection(name, _notes),
            Headings = Many(_ => Heading(), 2),
            TitleCitations = Many(_ => Citation(title ?? ""), 2),
        };
    }

    private Paragraph Paragraph(string symbol, string prefix, ParagraphKind kind, int index, int depth)
    {
        var label = depth == 0 ? (index + 1).ToString(CultureInfo.InvariantCulture) : "(" + (char)('a' + index) + ")";
        var path = Flip(4) ? Text() : prefix + label;
        var text = Text();
        var number = kind == ParagraphKind.Preambular || depth > 0 || Flip(4) ? (int?)null : Flip(4) ? _random.Next() : index + 1;
        var children = depth == MaxDepth ? [] : Many(child => Paragraph(symbol, path, kind, child, depth + 1), 2);
        var markers = Many(_ => Marker(), 2);
        var citations = Many(_ => Citation(text), 2);
        return new Paragraph(symbol, path, kind, number, Flip(4) ? Maybe(Text) : label, text, children, markers, citations) { CrossReferences = References(text) };
    }

    private Footnote Note(string symbol, int index)
    {
        var text = Text();
        var label = Flip(4) ? Text() : (index + 1).ToString(CultureInfo.InvariantCulture);
        return new Footnote(symbol, Flip(4) ? Text() : "fn" + label, label, Flip(4) ? null : index + 1, text, Many(_ => Citation(text), 2)) { CrossReferences = References(text) };
    }

    private CrossReference[] References(string host) => Many(
        _ =>
        {
            var (text, position) = Slice(host);
            return new CrossReference(text, position, (CrossReferenceDirection)_random.Next(4), Many(_ => Target(host), 2));
        },
        2);

    private CrossReferenceTarget Target(string host)
    {
        var (text, position) = Slice(host);
        var path = Flip() ? "op" + _random.Next(1, 4) : Flip() ? "annex1" : Text();
        return new CrossReferenceTarget(_elements, path, (CrossReferenceStatus)_random.Next(8), text, position);
    }

    private (string Text, int Position) Slice(string host)
    {
        var position = _random.Next(host.Length + 1);
        return Flip(4) ? (Text(), _random.Next(-5, 100)) : (host.Substring(position, _random.Next(host.Length - position + 1)), position);
    }

    private FootnoteMarker Marker()
    {
        var note = _notes.Length > 0 && Flip() ? _notes[_random.Next(_notes.Length)] : null;
        return new FootnoteMarker(note is null || Flip(4) ? Text() : note.Label, _random.Next(-3, 40), note);
    }

    private Citation Citation(string host)
    {
        var position = Flip(4) ? _random.Next(-5, 100) : _random.Next(host.Length + 1);
        var isSlice = position >= 0 && position <= host.Length && Flip();
        var text = isSlice ? host.Substring(position, _random.Next(host.Length - position + 1)) : Flip() ? "67/56" : Text();
        return new Citation
        {
            Kind = (CitationKind)_random.Next(4),
            Text = text,
            Position = position,
            Body = (IssuingBody)_random.Next(6),
            Number = Maybe(Number),
            Symbol = Flip() ? new DocumentSymbol(Flip() ? text : Text()) : null,
            Date = Flip() ? Date() : null,
            PinPoint = Flip() ? new PinPoint(Maybe(Text), Maybe(Text), Flip() ? _random.Next() : null) : null,
            IsIbid = Flip(),
        };
    }

    private Section Section(Paragraph[] preambular, Paragraph[] operative) => new(
        Text(),
        Text(),
        Maybe(Text),
        new ParagraphCollection(Text(), ParagraphKind.Preambular, Text(), preambular.Where(_ => Flip()).ToArray()),
        new ParagraphCollection(Text(), ParagraphKind.Operative, Text(), operative.Where(_ => Flip()).ToArray()));

    private Annex Annex(string symbol)
    {
        var prefix = Text();
        var paragraphs = Many(index => Paragraph(symbol, prefix, ParagraphKind.Annex, index, 0), 3);
        return new Annex(_random.Next(), Text(), new ParagraphCollection(Text(), ParagraphKind.Annex, prefix, paragraphs), Many(_ => Heading(), 2));
    }

    private Heading Heading() => new(Text(), Maybe(Text));

    private ResolutionNumber Number() => Flip()
        ? new ResolutionNumber((IssuingBody)_random.Next(6), "67", 56, null, null)
        : new ResolutionNumber((IssuingBody)_random.Next(6), Maybe(Text), _random.Next(), Maybe(Text), Flip() ? _random.Next(3000) : null);

    private CalendarDate Date() => new(_random.Next(1, 10000), _random.Next(1, 13), _random.Next(1, 29));

    private string Text() => new(Many(_ => Alphabet[_random.Next(Alphabet.Length)], 12));

    private T[] Many<T>(Func<int, T> make, int bound)
    {
        var items = new List<T>();
        for (var left = _random.Next(bound + 1); left > 0; left--)
            items.Add(make(items.Count));
        return items.ToArray();
    }

    private T? Maybe<T>(Func<T> make)
        where T : class
        => Flip() ? make() : null;

    private bool Flip(int oneIn = 2) => _random.Next(oneIn) == 0;
}
