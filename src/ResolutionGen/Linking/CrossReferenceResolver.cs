using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// Finds the places that a reference names. A number that begins again in sections is that of the own section, where it stands on the side that the reference says; else the only one there is.
/// In an annex "paragraph 3 above" is one of the annex, "of the present resolution" one of the operative part.
/// </summary>
/// <param name="model">The resolution.</param>
/// <param name="places">Its paragraphs.</param>
/// <param name="elements">The same for users of the model.</param>
/// <param name="isAlone">Whether the file holds no other resolution: letter parts refer to each other's paragraphs and annexes.</param>
internal sealed class CrossReferenceResolver(Resolution model, ParagraphPlaces places, ResolutionElements elements, bool isAlone)
{
    // What ranges leave out, in one resolution: texts made to be hostile name millions.
    private const int MostInsideRanges = 5000;

    private readonly SubParagraphLookup _subParagraphs = new(places);
    private readonly SectionLabels _sections = new(model, places.Part(0));
    private int _insideRanges;

    /// <summary>The places that a reference names, each with what became of it.</summary>
    /// <param name="text">The text that holds the reference.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="host">The paragraph that it stands in.</param>
    /// <param name="isQuoted">Whether it stands in a quoted passage.</param>
    public CrossReferenceTarget[] Resolve(string text, InternalReference reference, ParagraphPlace host, bool isQuoted)
        => [.. NamedPlaceReader.Read(reference.Places).Where(place => !place.IsInsideRange || ++_insideRanges <= MostInsideRanges).Select(place =>
        {
            var path = Find(place, reference.Kind, host, out var status);
            return new CrossReferenceTarget(elements, path, isQuoted ? CrossReferenceStatus.InQuotedText : status, text.Substring(place.Start, place.End - place.Start), place.Start);
        })];

    private string Find(NamedPlace place, InternalReferenceKind kind, ParagraphPlace host, out CrossReferenceStatus status)
    {
        if (place.Paragraph is null)
            return place.Annex is { } annex ? FindAnnex(annex, out status) : FindSection(place.Section ?? "", kind, host, out status);
        if (place.Paragraph[0] == '(')
            return FindOwnSubParagraph(place.Paragraph, host, out status);
        if (place.Annex is { } inAnnex)
        {
            var path = FindAnnex(inAnnex, out status);
            return status == CrossReferenceStatus.Found ? FindParagraph(place, kind, host, model.Annexes.Count == 1 ? 1 : inAnnex, out status) : path + "/p" + place.Paragraph;
        }

        if (kind == InternalReferenceKind.PresentAnnex && host.Annex == 0)
        {
            status = CrossReferenceStatus.Ambiguous;
            return ResolutionElements.AnnexPath(1) + "/p" + place.Paragraph;
        }

        return FindParagraph(place, kind, host, kind == InternalReferenceKind.Present ? 0 : host.Annex, out status);
    }

    private string FindAnnex(int number, out CrossReferenceStatus status)
    {
        var path = ResolutionElements.AnnexPath(Math.Max(1, number));
        if (number == 0 && model.Annexes.Count > 1)
            status = CrossReferenceStatus.Ambiguous;
        else if (number <= model.Annexes.Count && model.Annexes.Count > 0)
            status = CrossReferenceStatus.Found;
        else
            status = isAlone ? CrossReferenceStatus.NoSuchAnnex : CrossReferenceStatus.Ambiguous;
        return path;
    }

    private string FindSection(string label, InternalReferenceKind kind, ParagraphPlace host, out CrossReferenceStatus status)
    {
        if (_sections.Contains(label) && (host.Annex == 0 || kind == InternalReferenceKind.Present))
            status = CrossReferenceStatus.Found;
        else if (host.Annex != 0 || model.Annexes.Count > 0 || !isAlone)
            status = CrossReferenceStatus.Ambiguous;
        else
            status = _sections.SurelyLacks(label) ? CrossReferenceStatus.NoSuchSection : CrossReferenceStatus.NotNumbered;
        return label;
    }

    // "subparagraph (a) above" is one of the paragraph that it stands in, on the nearest level that has it.
    private string FindOwnSubParagraph(string labels, ParagraphPlace host, out CrossReferenceStatus status)
    {
        for (var path = host.Paragraph.Path; path.Length >= host.Top.Path.Length; path = ParentOf(path))
        {
            if (places.At(path + labels) is null)
                continue;
            status = CrossReferenceStatus.Found;
            return path + labels;
        }

        status = CrossReferenceStatus.NotNumbered;
        return host.Top.Path + labels;
    }

    private static string ParentOf(string path) => path.LastIndexOf('(') is > 0 and var open ? path.Substring(0, open) : "";

    private string FindParagraph(NamedPlace place, InternalReferenceKind kind, ParagraphPlace host, int annex, out CrossReferenceStatus status)
    {
        var label = place.Paragraph!;
        var open = label.IndexOf('(');
        var digits = open < 0 ? label : label.Substring(0, open);
        var number = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        IEnumerable<ParagraphPlace> candidates = places.WithNumber(annex, number);
        if (place.Section is { } section && annex == 0)
            candidates = candidates.Where(candidate => string.Equals(candidate.Section, section, StringComparison.Ordinal));
        var all = candidates.ToArray();
        if (all.Length == 0)
        {
            status = WhyMissing(place, kind, annex, number);
            return (annex > 0 ? ResolutionElements.AnnexPath(annex) + "/p" : place.Section is null ? "op" : place.Section + "/op") + label;
        }

        if (Choose(all, kind, host) is not { } chosen)
        {
            status = CrossReferenceStatus.Ambiguous;
            return all[0].Paragraph.Path + label.Substring(digits.Length);
        }

        return _subParagraphs.Find(chosen.Paragraph, label.Substring(digits.Length), out status);
    }

    private static ParagraphPlace? Choose(ParagraphPlace[] candidates, InternalReferenceKind kind, ParagraphPlace host)
    {
        var own = candidates.Where(candidate => candidate.Stretch == host.Stretch).ToArray();
        if (own.Length == 1 && Agrees(own[0], kind, host))
            return own[0];
        var agreeing = candidates.Where(candidate => Agrees(candidate, kind, host)).ToArray();
        if (own.Length > 1 || agreeing.Length > 1)
            return null;
        return agreeing.Length == 1 ? agreeing[0] : candidates.Length == 1 ? candidates[0] : null;
    }

    private static bool Agrees(ParagraphPlace candidate, InternalReferenceKind kind, ParagraphPlace host) => kind switch
    {
        InternalReferenceKind.Above => candidate.Order <= host.Order,
        InternalReferenceKind.Below => candidate.Order >= host.Order || candidate.Top == host.Top,
        _ => true,
    };

    private CrossReferenceStatus WhyMissing(NamedPlace place, InternalReferenceKind kind, int annex, int number)
    {
        if (!isAlone)
            return CrossReferenceStatus.Ambiguous;
        if (place.Section is { } section)
            return annex == 0 && !_sections.Contains(section) && _sections.SurelyLacks(section) ? CrossReferenceStatus.NoSuchSection : CrossReferenceStatus.NotNumbered;
        var part = places.Part(annex);
        if (!part.SurelyLacks(number) || (annex > 0 && !part.IsContinuous))
            return CrossReferenceStatus.NotNumbered;
        if (kind is InternalReferenceKind.Above or InternalReferenceKind.Below && IsElsewhere(annex, number))
            return CrossReferenceStatus.Ambiguous;
        return CrossReferenceStatus.NoSuchParagraph;
    }

    // "paragraph 20 below" of the operative part may be one of an annex, "above" in an annex one of the operative part.
    private bool IsElsewhere(int annex, int number)
        => (annex > 0 && places.WithNumber(0, number).Count > 0) || places.IsInAnotherAnnex(annex, number);
}
