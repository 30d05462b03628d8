using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Looks in a resolution for a place that another text cites. It says that one is missing only where it was surely never there.</summary>
internal sealed class CitedPlaceLookup
{
    private readonly Resolution _model;
    private readonly ParagraphPlaces _places;
    private readonly SectionLabels _sections;
    private readonly SubParagraphLookup _subParagraphs;
    private readonly Dictionary<string, NumberedPart> _sectionNumbers = new(StringComparer.Ordinal);
    private readonly bool _isAlone;
    private readonly bool _hasLostAnnexes;

    /// <param name="bound">The cited resolution.</param>
    /// <param name="isAlone">Whether its file holds no other: letter parts share annexes.</param>
    public CitedPlaceLookup(BoundResolution bound, bool isAlone)
    {
        _model = bound.Model;
        _places = new ParagraphPlaces(bound.Model, bound.Texts);
        _sections = new SectionLabels(bound.Model, _places.Part(0));
        _subParagraphs = new SubParagraphLookup(_places);
        _isAlone = isAlone;
        foreach (var section in bound.Model.Sections)
            _sectionNumbers[section.Label] = NumbersOf(section);
        _hasLostAnnexes = bound.Texts.Any(text => text.CrossReferences.Any(reference => reference.Targets.Any(target => target.Status == CrossReferenceStatus.NoSuchAnnex)));
    }

    /// <summary>What the resolution has at a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="path">The canonical path that it has or would have.</param>
    /// <returns><see cref="CrossReferenceStatus.Found"/>, one of those that say that it does not exist, or <see cref="CrossReferenceStatus.NotNumbered"/> where that cannot be said.</returns>
    public CrossReferenceStatus Find(NamedPlace place, out string path)
    {
        if (place.Annex is { } annex)
            return FindInAnnex(place, Math.Max(1, annex), out path);
        path = place.Section ?? "";
        if (place.Section is { } section && !_sections.Contains(section))
            return _isAlone && _model.Annexes.Count == 0 && _sections.SurelyLacks(section) ? CrossReferenceStatus.NoSuchSection : CrossReferenceStatus.NotNumbered;
        if (place.Paragraph is null)
            return CrossReferenceStatus.Found;
        return Find(place.Paragraph, 0, place.Section, out path);
    }

    private CrossReferenceStatus FindInAnnex(NamedPlace place, int annex, out string path)
    {
        path = ResolutionElements.AnnexPath(annex);
        if (annex > _model.Annexes.Count)
            return _isAlone && !_hasLostAnnexes ? CrossReferenceStatus.NoSuchAnnex : CrossReferenceStatus.NotNumbered;
        if (place.Section is not null)
            return CrossReferenceStatus.NotNumbered;
        return place.Paragraph is null ? CrossReferenceStatus.Found : Find(place.Paragraph, annex, null, out path);
    }

    private CrossReferenceStatus Find(string label, int annex, string? section, out string path)
    {
        var open = label.IndexOf('(');
        var digits = open < 0 ? label : label.Substring(0, open);
        path = (annex > 0 ? ResolutionElements.AnnexPath(annex) + "/p" : section is null ? "op" : section + "/op") + label;
        if (!int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
            return CrossReferenceStatus.NotNumbered;
        var candidates = _places.WithNumber(annex, number).Where(candidate => section is null || string.Equals(candidate.Section, section, StringComparison.Ordinal)).ToArray();
        if (candidates.Length == 0)
            return SurelyLacks(annex, section, number) ? CrossReferenceStatus.NoSuchParagraph : CrossReferenceStatus.NotNumbered;
        if (candidates.Length > 1)
            return CrossReferenceStatus.NotNumbered;
        path = _subParagraphs.Find(candidates[0].Paragraph, label.Substring(digits.Length), out var status);
        return status;
    }

    private bool SurelyLacks(int annex, string? section, int number)
    {
        if (!_isAlone)
            return false;
        if (section is not null)
            return _sectionNumbers.TryGetValue(section, out var numbers) && numbers.SurelyLacks(number);
        var part = _places.Part(annex);
        return part.SurelyLacks(number) && (annex == 0 ? !_places.IsInAnotherAnnex(0, number) : part.IsContinuous);
    }

    // Numbers that go on through the sections say nothing about one of them.
    private static NumberedPart NumbersOf(Section section)
    {
        var part = new NumberedPart();
        foreach (var paragraph in section.Operative)
        {
            if (paragraph.Number is { } number)
                part.Add(number);
        }

        part.IsClosed = part.IsContinuous;
        return part;
    }
}
