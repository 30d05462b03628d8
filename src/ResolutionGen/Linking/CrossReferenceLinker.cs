using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds the references of a resolution to its own places and gives them to paragraphs and footnotes.</summary>
internal sealed class CrossReferenceLinker
{
    private readonly BoundResolution _bound;
    private readonly ParagraphPlaces _places;
    private readonly CrossReferenceResolver _resolver;
    private readonly QuotedStretches _quotes;
    private Paragraph? _quotedTop;
    private int _quotesRead;
    private readonly Dictionary<string, ParagraphPlace> _hosts = new(StringComparer.Ordinal);

    private CrossReferenceLinker(BoundResolution bound, bool isAlone)
    {
        _bound = bound;
        _places = new ParagraphPlaces(bound.Model, bound.Texts);
        _resolver = new CrossReferenceResolver(bound.Model, _places, new ResolutionElements(bound.Model.Symbol?.Value ?? "") { Resolution = bound.Model }, isAlone);
        _quotes = new QuotedStretches(bound.Table.Citations.Quotes);
    }

    /// <summary>Links a resolution whose model is complete.</summary>
    /// <param name="bound">The resolution.</param>
    /// <param name="isAlone">Whether its file holds no other.</param>
    public static void Link(BoundResolution bound, bool isAlone)
    {
        CrossReferenceLinker? linker = null;
        for (var i = 0; i < bound.Texts.Count; i++)
        {
            var text = bound.Texts[i];
            if (text.Kind is not (BoundTextKind.Paragraph or BoundTextKind.Footnote))
                continue;
            var references = InternalReferenceReader.Read(text.Text, text.Scan.Tokens, bound.Table.Citations);
            if (references.Count > 0)
                (linker ??= new CrossReferenceLinker(bound, isAlone)).Link(i, references);
        }
    }

    private void Link(int index, IReadOnlyList<InternalReference> references)
    {
        var text = _bound.Texts[index];
        if (HostOf(text) is not { } host)
            return;
        var resolved = new CrossReference[references.Count];
        ReadQuotesBefore(index);
        var read = 0;
        for (var i = 0; i < resolved.Length; i++)
        {
            var reference = references[i];
            _quotes.Read(text.Text, read, reference.Start);
            read = reference.Start;
            var targets = _resolver.Resolve(text.Text, reference, host, _quotes.IsOpen);
            resolved[i] = new CrossReference(text.Text.Substring(reference.Start, reference.End - reference.Start), reference.Start, DirectionOf(reference.Kind), targets);
        }

        _quotes.Read(text.Text, read, text.Text.Length);
        _quotesRead = index + 1;
        if (text.Paragraph is { } paragraph)
            paragraph.CrossReferences = resolved;
        else
            text.Footnote!.CrossReferences = resolved;
    }

    // A quotation that begins in a paragraph may go on in its sub-paragraphs.
    private void ReadQuotesBefore(int index)
    {
        var top = _places.At(_bound.Texts[index].Path)?.Top;
        var first = index;
        while (first > _quotesRead && top is not null && _places.At(_bound.Texts[first].Path) is { } at && at.Top == top && at.Paragraph != top)
            first--;
        if (top is null || top != _quotedTop || first > _quotesRead)
            _quotes.Reset();
        _quotedTop = top;
        for (; first < index; first++)
            _quotes.Read(_bound.Texts[first].Text, 0, _bound.Texts[first].Text.Length);
    }

    /// <summary>The paragraph that a text belongs to: a footnote to the one with its first marker.</summary>
    private ParagraphPlace? HostOf(BoundText text)
    {
        if (text.Paragraph is { } paragraph)
            return _places.At(paragraph.Path);
        if (_hosts.Count == 0)
            FindHosts();
        return _hosts.TryGetValue(text.Footnote!.Label, out var host) ? host : null;
    }

    private void FindHosts()
    {
        foreach (var text in _bound.Texts)
        {
            foreach (var marker in text.Markers)
            {
                if (!_hosts.ContainsKey(marker.Label) && _places.At(text.Path) is { } place)
                    _hosts.Add(marker.Label, place);
            }
        }
    }

    private static CrossReferenceDirection DirectionOf(InternalReferenceKind kind) => kind switch
    {
        InternalReferenceKind.Above => CrossReferenceDirection.Above,
        InternalReferenceKind.Below => CrossReferenceDirection.Below,
        InternalReferenceKind.Present => CrossReferenceDirection.PresentResolution,
        _ => CrossReferenceDirection.PresentAnnex,
    };
}
