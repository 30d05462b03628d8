using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace ResolutionGen.Tests;

/// <summary>A document in the exchanged JSON, expected or parsed, as the units that are compared.</summary>
internal sealed class ComparedDocument
{
    private const char Separator = '\u001F';
    private readonly Dictionary<ScoredMetric, List<string>> _units = new()
    {
        [ScoredMetric.Pp] = [], [ScoredMetric.Op] = [], [ScoredMetric.Sub] = [], [ScoredMetric.Annex] = [], [ScoredMetric.Fn] = [], [ScoredMetric.Bind] = [],
    };

    public ComparedDocument(JsonElement json)
    {
        Title = ComparedText.Text(StringOf(json, "title"));
        Symbol = ComparedText.Symbol(StringOf(json, "symbol"));
        Adopted = StringOf(json, "adopted") ?? "";
        AddPreambular(json);
        AddOperative(json);
        AddAnnexes(json);
        foreach (var note in Items(json, "footnotes"))
            _units[ScoredMetric.Fn].Add(Unit(LabelOf(note), TextOf(note)));
        Citations = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("citations", out var citations) && citations.ValueKind == JsonValueKind.Null
            ? null
            : Items(json, "citations").Select(citation => new ComparedCitation(citation)).ToArray();
    }

    public string Title { get; }

    public string Symbol { get; }

    public string Adopted { get; }

    /// <summary>Null where they are not known.</summary>
    public IReadOnlyList<ComparedCitation>? Citations { get; }

    /// <summary>The units of a metric other than citations, in the order of the document.</summary>
    public IReadOnlyList<string> Units(ScoredMetric metric) => _units[metric];

    /// <summary>The value of a property that is a string; null for none.</summary>
    public static string? StringOf(JsonElement json, string name)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private void AddPreambular(JsonElement json)
    {
        var ordinal = 0;
        foreach (var paragraph in Items(json, "preambular"))
        {
            var path = "pp" + Number(++ordinal);
            _units[ScoredMetric.Pp].Add(TextOf(paragraph));
            AddMarkers(path, paragraph);
            AddChildren(paragraph, path, path, ScoredMetric.Sub);
        }
    }

    private void AddOperative(JsonElement json)
    {
        foreach (var paragraph in Items(json, "operative"))
        {
            _units[ScoredMetric.Op].Add(Unit(LabelOf(paragraph), TextOf(paragraph)));
            var name = "op" + LabelOf(paragraph);
            var path = (ComparedText.Label(StringOf(paragraph, "section")) is { } section ? section + "/" : "") + name;
            AddMarkers(path, paragraph);
            AddChildren(paragraph, path, name, ScoredMetric.Sub);
        }
    }

    private void AddAnnexes(JsonElement json)
    {
        var annexOrdinal = 0;
        foreach (var annex in Items(json, "annexes"))
        {
            annexOrdinal++;
            var ordinal = 0;
            foreach (var paragraph in Items(annex, "paragraphs"))
            {
                var path = "annex" + Number(annexOrdinal) + "/p" + Number(++ordinal);
                _units[ScoredMetric.Annex].Add(Unit(LabelOf(paragraph), TextOf(paragraph)));
                AddMarkers(path, paragraph);
                AddChildren(paragraph, path, "", ScoredMetric.Annex);
            }
        }
    }

    // A marker's place is the whole path; a sub-paragraph's own path leaves out what a section or annex adds.
    private void AddChildren(JsonElement parent, string path, string name, ScoredMetric metric)
    {
        var ordinal = 0;
        foreach (var child in Items(parent, "children"))
        {
            var step = ComparedText.Step(StringOf(child, "label"), ++ordinal);
            _units[metric].Add(Unit(name + Separator + step, TextOf(child)));
            AddMarkers(path + Separator + step, child);
            AddChildren(child, path + Separator + step, name + Separator + step, metric);
        }
    }

    private void AddMarkers(string path, JsonElement paragraph)
    {
        foreach (var marker in Items(paragraph, "footnotes").Where(marker => marker.ValueKind == JsonValueKind.String))
            _units[ScoredMetric.Bind].Add(Unit(path, ComparedText.Label(marker.GetString()) ?? ""));
    }

    private static IEnumerable<JsonElement> Items(JsonElement json, string name)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];

    private static string TextOf(JsonElement element) => ComparedText.Text(StringOf(element, "text"));

    private static string LabelOf(JsonElement element) => ComparedText.Label(StringOf(element, "label")) ?? "";

    private static string Unit(string path, string text) => path + Separator + Separator + text;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
