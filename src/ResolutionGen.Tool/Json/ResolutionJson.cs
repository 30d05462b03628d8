using System.Collections.Generic;

namespace ResolutionGen.Tool;

/// <summary>Writes a resolution in the JSON in which parsers of these texts are compared: labels as printed, locations after <see cref="PrintedLocations"/>.</summary>
internal sealed class ResolutionJson
{
    private readonly JsonPrinter _json;
    private readonly Resolution _resolution;
    private readonly PrintedLocations _locations;

    private ResolutionJson(JsonPrinter json, Resolution resolution)
    {
        _json = json;
        _resolution = resolution;
        _locations = PrintedLocations.Of(resolution);
    }

    public static void Write(JsonPrinter json, Resolution resolution) => new ResolutionJson(json, resolution).Write();

    private void Write()
    {
        _json.StartObject();
        _json.Property("symbol", _resolution.Symbol?.Value);
        _json.Property("language", _resolution.Language == Language.Unknown ? null : _resolution.Language.ToCode());
        _json.Property("body", CodeOf(_resolution.Body));
        _json.Property("title", _resolution.Title);
        _json.Property("adopted", _resolution.AdoptedOn?.ToString());
        WritePreambular();
        WriteOperative();
        WriteAnnexes();
        WriteFootnotes();
        WriteHeadings();
        WriteCitations();
        WriteCrossReferences();
        _json.EndObject();
    }

    private static string? CodeOf(IssuingBody body) => body switch
    {
        IssuingBody.GeneralAssembly => "GA",
        IssuingBody.SecurityCouncil => "SC",
        IssuingBody.EconomicAndSocialCouncil => "ECOSOC",
        IssuingBody.HumanRightsCouncil => "HRC",
        _ => null,
    };

    private void WritePreambular()
    {
        StartArray("preambular");
        foreach (var paragraph in _resolution.Preambular)
        {
            _json.StartObject();
            WriteTextAndMarkers(paragraph);
            if (paragraph.Children.Count > 0)
                WriteChildren(paragraph);
            if (_locations.SectionOf(paragraph) is { } section)
                _json.Property("section", section);
            _json.EndObject();
        }

        _json.EndArray();
    }

    private void WriteOperative()
    {
        StartArray("operative");
        foreach (var paragraph in _resolution.Operative)
        {
            _json.StartObject();
            _json.Property("label", paragraph.Label);
            WriteTextAndMarkers(paragraph);
            _json.Property("section", _locations.SectionOf(paragraph));
            WriteChildren(paragraph);
            _json.EndObject();
        }

        _json.EndArray();
    }

    private void WriteChildren(Paragraph parent)
    {
        StartArray("children");
        foreach (var child in parent.Children)
            WriteLabelled(child);
        _json.EndArray();
    }

    private void WriteLabelled(Paragraph paragraph)
    {
        _json.StartObject();
        _json.Property("label", paragraph.Label);
        WriteTextAndMarkers(paragraph);
        WriteChildren(paragraph);
        _json.EndObject();
    }

    private void WriteTextAndMarkers(Paragraph paragraph)
    {
        _json.Property("text", paragraph.Text);
        StartArray("footnotes");
        foreach (var marker in paragraph.FootnoteMarkers)
            _json.Value(marker.Label);
        _json.EndArray();
    }

    private void WriteAnnexes()
    {
        StartArray("annexes");
        foreach (var annex in _resolution.Annexes)
        {
            _json.StartObject();
            _json.Property("heading", annex.Heading);
            StartArray("paragraphs");
            foreach (var paragraph in annex.Paragraphs)
                WriteLabelled(paragraph);
            _json.EndArray();
            WriteAnnexHeadings(annex);
            _json.EndObject();
        }

        _json.EndArray();
    }

    private void WriteAnnexHeadings(Annex annex)
    {
        var indexes = new Dictionary<string, int>(System.StringComparer.Ordinal);
        foreach (var paragraph in annex.Paragraphs)
            indexes[paragraph.Path] = indexes.Count;
        StartArray("headings");
        foreach (var heading in annex.Headings)
        {
            _json.StartObject();
            _json.Property("heading", heading.Text);
            _json.Property("before", heading.Before is not null && indexes.TryGetValue(heading.Before, out var index) ? index : indexes.Count);
            _json.EndObject();
        }

        _json.EndArray();
    }

    private void WriteFootnotes()
    {
        StartArray("footnotes");
        foreach (var footnote in _resolution.Footnotes)
        {
            _json.StartObject();
            _json.Property("label", footnote.Label);
            _json.Property("text", footnote.Text);
            _json.EndObject();
        }

        _json.EndArray();
    }

    private void WriteHeadings()
    {
        StartArray("headings");
        foreach (var heading in _resolution.Headings)
        {
            _json.StartObject();
            _json.Property("heading", heading.Text);
            _json.Property("before", _locations.At(heading.Before));
            _json.EndObject();
        }

        _json.EndArray();
    }

    private void WriteCitations()
    {
        StartArray("citations");
        WriteCitations("title", _resolution.TitleCitations);
        foreach (var (paragraph, location) in _locations.All)
            WriteCitations(location, paragraph.Citations);
        foreach (var footnote in _resolution.Footnotes)
            WriteCitations("fn" + footnote.Label, footnote.Citations);
        _json.EndArray();
    }

    // The array holds what a link could lead to: a source without a symbol, such as a treaty, is none.
    private void WriteCitations(string location, IReadOnlyList<Citation> citations)
    {
        foreach (var citation in citations)
        {
            if (citation.Symbol is not { } symbol)
                continue;
            _json.StartObject();
            _json.Property("in", location);
            _json.Property("text", citation.Text);
            _json.Property("href", symbol.UriFor(_resolution.Language).AbsoluteUri);
            _json.Property("symbol", symbol.Value);
            if (citation.IsIbid)
            {
                _json.Name("ibid");
                _json.Value(true);
            }

            _json.EndObject();
        }
    }

    private void WriteCrossReferences()
    {
        StartArray("crossReferences");
        foreach (var (paragraph, location) in _locations.All)
            WriteCrossReferences(location, paragraph.CrossReferences);
        foreach (var footnote in _resolution.Footnotes)
            WriteCrossReferences("fn" + footnote.Label, footnote.CrossReferences);
        _json.EndArray();
    }

    // Where there is no place, the canonical path says which was meant.
    private void WriteCrossReferences(string location, IReadOnlyList<CrossReference> references)
    {
        foreach (var reference in references)
        {
            _json.StartObject();
            _json.Property("in", location);
            _json.Property("text", reference.Text);
            _json.Property("direction", DirectionOf(reference.Direction));
            StartArray("targets");
            foreach (var target in reference.Targets)
            {
                _json.StartObject();
                _json.Property("text", target.Text);
                _json.Property("at", target.Paragraph is null ? target.Path : _locations.At(target.Path));
                _json.Property("status", char.ToLowerInvariant(target.Status.ToString()[0]) + target.Status.ToString().Substring(1));
                _json.EndObject();
            }

            _json.EndArray();
            _json.EndObject();
        }
    }

    private static string DirectionOf(CrossReferenceDirection direction) => direction switch
    {
        CrossReferenceDirection.Above => "above",
        CrossReferenceDirection.Below => "below",
        CrossReferenceDirection.PresentResolution => "presentResolution",
        _ => "presentAnnex",
    };

    private void StartArray(string name)
    {
        _json.Name(name);
        _json.StartArray();
    }
}
