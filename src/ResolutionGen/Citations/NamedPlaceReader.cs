using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen;

/// <summary>Takes apart the pieces that name places: lists and ranges give each paragraph, sections and annexes say where the paragraphs beside them stand.</summary>
internal static class NamedPlaceReader
{
    // "paragraphs 1 to 9999" names its ends.
    private const int LongestRange = 100;

    private const char FirstLetter = 'a';
    private const char LastLetter = 'z';

    /// <summary>The places that joined pieces name, in the order of the text; found as they are asked for, since ranges may name many.</summary>
    public static IEnumerable<NamedPlace> Read(IReadOnlyList<CitationToken> pieces)
        => pieces.All(piece => piece.Element != PinPointElement.Paragraph) ? pieces.SelectMany(Divisions) : Paragraphs(pieces);

    /// <summary>The number of an annex: Roman and Arabic numerals, letters; 0 where none is printed.</summary>
    public static int AnnexNumber(FormValues values) => values.Number > 0 ? values.Number : values.Label is { Length: > 0 } label ? AnnexNumber(label) : 0;

    // The hundredth annex is not there, annex C is.
    private static int AnnexNumber(string label)
    {
        if (label.Length == 1 && label[0] is >= 'A' and <= 'Z' and not ('I' or 'V' or 'X'))
            return label[0] - 'A' + 1;
        if (RomanNumeral.TryRead(label, out var roman))
            return roman;
        return FoldedScan.IsAllDigits(label) && label.Length < 4 ? int.Parse(label, CultureInfo.InvariantCulture) : 1;
    }

    private static IEnumerable<NamedPlace> Divisions(CitationToken piece)
    {
        var values = piece.Values;
        var isAnnex = piece.Element == PinPointElement.Annex;
        if (values.Number == 0 && values.Divisions is { } labels)
            return labels.Select(label => new NamedPlace(isAnnex ? AnnexNumber(label.Label) : null, isAnnex ? null : label.Label, null, label.Start, label.End));
        var isNumbered = values.Number > 0;
        return [new NamedPlace(isAnnex ? values.Number : null, isAnnex ? null : PinPointBuilder.SectionOf(values), null, isNumbered ? values.Start : piece.Start, isNumbered ? values.End : piece.End)];
    }

    private static IEnumerable<NamedPlace> Paragraphs(IReadOnlyList<CitationToken> pieces)
    {
        var annexes = Containers(pieces, PinPointElement.Annex);
        var sections = Containers(pieces, PinPointElement.Section);
        return Enumerable.Range(0, pieces.Count)
            .Where(i => pieces[i].Element == PinPointElement.Paragraph)
            .SelectMany(i => Paragraphs(pieces[i], annexes[i], sections[i]));
    }

    // "section II, paragraph 4", "paragraph 4 of section II": for each piece the nearest before it, else the nearest behind it.
    private static CitationToken?[] Containers(IReadOnlyList<CitationToken> pieces, PinPointElement element)
    {
        var containers = new CitationToken?[pieces.Count];
        CitationToken? nearest = null;
        for (var i = 0; i < containers.Length; i++)
            containers[i] = nearest = pieces[i].Element == element ? pieces[i] : nearest;
        nearest = null;
        for (var i = containers.Length - 1; i >= 0; i--)
        {
            containers[i] ??= nearest;
            nearest = pieces[i].Element == element ? pieces[i] : nearest;
        }

        return containers;
    }

    private static IEnumerable<NamedPlace> Paragraphs(CitationToken piece, CitationToken? annex, CitationToken? section)
    {
        var labels = piece.Values.Paragraphs ?? piece.Values.SubLabels ?? [];
        int? annexNumber = annex is null ? null : AnnexNumber(annex.Values);
        var sectionLabel = section is null ? null : PinPointBuilder.SectionOf(section.Values);
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].EndsRange && i > 0)
            {
                foreach (var label in Between(labels[i - 1].Label, labels[i].Label))
                    yield return new NamedPlace(annexNumber, sectionLabel, label, labels[i - 1].Start, labels[i].End) { IsInsideRange = true };
            }

            yield return new NamedPlace(annexNumber, sectionLabel, labels[i].Label, labels[i].Start, labels[i].End);
        }
    }

    // 9 to 12, and (a) to (d) of one paragraph.
    private static IEnumerable<string> Between(string first, string last)
    {
        if (TryNumber(first, out var from) && TryNumber(last, out var to))
            return to - from <= LongestRange ? Enumerable.Range(from + 1, System.Math.Max(0, to - from - 1)).Select(FoldedScan.Format) : [];
        if (LetterOf(first) is not (>= FirstLetter and <= LastLetter) || LetterOf(last) is not (>= FirstLetter and <= LastLetter) || first.Length != last.Length)
            return [];
        var stem = first.Substring(0, first.Length - 2);
        return string.CompareOrdinal(stem, 0, last, 0, stem.Length) == 0
            ? Enumerable.Range(LetterOf(first) + 1, System.Math.Max(0, LetterOf(last) - LetterOf(first) - 1)).Select(letter => stem + (char)letter + ")")
            : [];
    }

    private static bool TryNumber(string label, out int number) => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    // The letter of 4(a); '\0' where the last label has more than one.
    private static char LetterOf(string label) => label.Length > 2 && label[label.Length - 1] == ')' && label[label.Length - 3] == '(' ? label[label.Length - 2] : '\0';
}
