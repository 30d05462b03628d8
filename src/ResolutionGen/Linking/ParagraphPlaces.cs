using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Where each paragraph of a resolution stands, and which have a number: what references to its places are looked up in.</summary>
internal sealed class ParagraphPlaces
{
    private const int NoStretch = -1;

    // Where a number stands more often nobody knows which is meant.
    private const int MostAlike = 32;

    private readonly Dictionary<string, ParagraphPlace> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Annex, int Number), List<ParagraphPlace>> _byNumber = [];
    private readonly Dictionary<int, NumberedPart> _parts = [];

    // The annex that has a number; 0 where several have it.
    private readonly Dictionary<int, int> _annexOfNumber = [];
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private int _stretches;

    /// <param name="model">The resolution.</param>
    /// <param name="texts">Its texts in reading order.</param>
    public ParagraphPlaces(Resolution model, IReadOnlyList<BoundText> texts)
    {
        for (var i = 0; i < texts.Count; i++)
            _order[texts[i].Path] = i;
        var stretches = AddPart(model.Operative, 0);
        foreach (var section in model.Sections)
        {
            var stretch = section.Operative.FirstOrDefault() is { } first ? stretches[first.Path] : NoStretch;
            foreach (var paragraph in section.Preambular)
                Add(paragraph, paragraph, 0, stretch);
        }

        foreach (var paragraph in model.Preambular.Where(paragraph => !_byPath.ContainsKey(paragraph.Path)))
            Add(paragraph, paragraph, 0, NoStretch);
        foreach (var annex in model.Annexes)
            AddPart(annex.Paragraphs, annex.Number);
    }

    /// <summary>The place of the paragraph at a path, or null.</summary>
    public ParagraphPlace? At(string path) => _byPath.TryGetValue(path, out var place) ? place : null;

    /// <summary>The paragraphs with a number, in an annex or, for 0, in the operative part.</summary>
    public IReadOnlyList<ParagraphPlace> WithNumber(int annex, int number) => _byNumber.TryGetValue((annex, number), out var places) ? places : [];

    /// <summary>What the numbers of an annex or, for 0, of the operative part are like.</summary>
    public NumberedPart Part(int annex) => _parts.TryGetValue(annex, out var part) ? part : new NumberedPart();

    /// <summary>Whether an annex other than the given one has a paragraph with a number.</summary>
    public bool IsInAnotherAnnex(int annex, int number) => _annexOfNumber.TryGetValue(number, out var other) && other != annex;

    private Dictionary<string, int> AddPart(ParagraphCollection paragraphs, int annex)
    {
        var part = new NumberedPart();
        var stretches = new Dictionary<string, int>(StringComparer.Ordinal);
        ParagraphPlace? previous = null;
        foreach (var paragraph in paragraphs)
        {
            var place = Add(paragraph, paragraph, annex, _stretches);
            if (previous is not null && (paragraph.Number == 1 || !string.Equals(place.Section, previous.Section, StringComparison.Ordinal)))
                place = Add(paragraph, paragraph, annex, ++_stretches);
            stretches[paragraph.Path] = _stretches;
            previous = place;
            if (paragraph.Number is not { } number)
                continue;
            part.Add(number);
            if (!_byNumber.TryGetValue((annex, number), out var same))
                _byNumber.Add((annex, number), same = []);
            if (same.Count < MostAlike)
                same.Add(place);
            if (annex > 0)
                _annexOfNumber[number] = _annexOfNumber.TryGetValue(number, out var other) && other != annex ? 0 : annex;
        }

        _stretches++;
        part.IsClosed = previous is not null && IsClosed(previous.Paragraph);
        _parts[annex] = part;
        return stretches;
    }

    private ParagraphPlace Add(Paragraph paragraph, Paragraph top, int annex, int stretch)
    {
        var place = new ParagraphPlace(paragraph, top, annex, stretch, _order.TryGetValue(paragraph.Path, out var order) ? order : 0);
        _byPath[paragraph.Path] = place;
        foreach (var child in paragraph.Children)
            Add(child, top, annex, stretch);
        return place;
    }

    private static bool IsClosed(Paragraph last)
    {
        while (last.Children.Count > 0)
            last = last.Children[last.Children.Count - 1];
        return Folding.Fold(TerminalStop.Of(last.Text, 0, last.Text.Length)) is '.' or '。';
    }
}
