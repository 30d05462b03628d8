using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Compares two resolutions in everything that users can see, findings aside.</summary>
internal static class ModelEquality
{
    public static void AssertEqual(Resolution expected, Resolution actual)
        => Assert.Equal(string.Join('\n', Describe(expected)), string.Join('\n', Describe(actual)));

    public static bool AreEqual(Resolution left, Resolution right) => Describe(left).SequenceEqual(Describe(right), System.StringComparer.Ordinal);

    /// <summary>Every value of the model on a line of its own, with quotes around texts, so that an empty one and none differ.</summary>
    public static IEnumerable<string> Describe(Resolution resolution)
    {
        yield return "symbol " + Quote(resolution.Symbol?.Value);
        yield return "number " + Describe(resolution.Number);
        yield return $"body {resolution.Body}, language {resolution.Language}, adopted {resolution.AdoptedOn}, meeting {resolution.Meeting}, session {Quote(resolution.Session)}";
        yield return "title " + Quote(resolution.Title);
        yield return "digest " + resolution.Digest;
        foreach (var line in Describe(resolution.TitleCitations))
            yield return line;
        foreach (var line in Describe("preambular", resolution.Preambular).Concat(Describe("operative", resolution.Operative)))
            yield return line;
        foreach (var section in resolution.Sections)
        {
            yield return $"section {Quote(section.Label)} {Quote(section.Heading)} {Quote(section.Title)}";
            foreach (var part in new[] { section.Preambular, section.Operative })
                yield return $"  {Quote(part.Owner)} {Quote(part.Prefix)} {Identities(part, resolution)}";
        }

        foreach (var annex in resolution.Annexes)
        {
            yield return $"annex {annex.Number} {Quote(annex.Heading)}";
            foreach (var line in Describe("paragraphs", annex.Paragraphs).Concat(annex.Headings.Select(Describe)))
                yield return "  " + line;
        }

        yield return "footnotes of " + Quote(resolution.Footnotes.Owner) + ", sections of " + Quote(resolution.Sections.Owner) + ", annexes of " + Quote(resolution.Annexes.Owner);
        foreach (var line in resolution.Footnotes.SelectMany(Describe).Concat(resolution.Headings.Select(Describe)))
            yield return line;
        yield return "citations " + resolution.Citations.Count.ToString(CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Describe(string name, ParagraphCollection paragraphs)
    {
        yield return $"{name} of {Quote(paragraphs.Owner)}, {Quote(paragraphs.Prefix)}, {paragraphs.Count}";
        foreach (var line in paragraphs.SelectMany(paragraph => Describe(paragraph, "  ")))
            yield return line;
    }

    private static IEnumerable<string> Describe(Paragraph paragraph, string indent)
    {
        yield return $"{indent}{paragraph.Kind} {Quote(paragraph.Reference)} {Quote(paragraph.Path)} {paragraph.Number} {Quote(paragraph.Label)} {paragraph.Digest}";
        yield return indent + Quote(paragraph.Text);
        foreach (var marker in paragraph.FootnoteMarkers)
            yield return $"{indent}marker {Quote(marker.Label)} at {marker.Position} to {Quote(marker.Footnote?.Reference)} {Quote(marker.Footnote?.Text)}";
        foreach (var line in Describe(paragraph.Citations))
            yield return indent + line;
        foreach (var line in Describe(paragraph.CrossReferences))
            yield return indent + line;
        foreach (var line in paragraph.Children.SelectMany(child => Describe(child, indent + "  ")))
            yield return line;
    }

    private static IEnumerable<string> Describe(Footnote footnote)
    {
        yield return $"note {Quote(footnote.Reference)} {Quote(footnote.Path)} {Quote(footnote.Label)} {footnote.Number} {footnote.Digest}";
        yield return "  " + Quote(footnote.Text);
        foreach (var line in Describe(footnote.Citations).Concat(Describe(footnote.CrossReferences)))
            yield return "  " + line;
    }

    private static IEnumerable<string> Describe(IReadOnlyList<Citation> citations) => citations.Select(citation =>
        $"cites {citation.Kind} {Quote(citation.Text)} at {citation.Position}, {citation.Body}, {Describe(citation.Number)}, {Quote(citation.Symbol?.Value)}, "
        + $"{citation.Date}, {Describe(citation.PinPoint)}, ibid {citation.IsIbid}");

    private static IEnumerable<string> Describe(IReadOnlyList<CrossReference> references) => references.SelectMany(reference =>
        reference.Targets
            .Select(target => $"  {Quote(target.Reference)} {target.Status} {Quote(target.Text)} at {target.Position}: {Quote(target.Paragraph?.Reference)} {Quote(target.Section?.Label)} {target.Annex?.Number}")
            .Prepend($"refers {reference.Direction} {Quote(reference.Text)} at {reference.Position}"));

    private static string Describe(Heading heading) => $"heading {Quote(heading.Text)} before {Quote(heading.Before)}";

    private static string Describe(ResolutionNumber? number)
        => number is null ? "none" : $"{number.Body} {Quote(number.Session)} {number.Sequence} {Quote(number.Part)} {number.Year}";

    private static string Describe(PinPoint? place)
        => place is null ? "none" : $"{Quote(place.Section)} {Quote(place.Paragraph)} {place.Annex}";

    // A section shows the same objects as the resolution, not copies.
    private static string Identities(ParagraphCollection part, Resolution resolution)
    {
        var all = resolution.Preambular.Concat(resolution.Operative).ToList();
        return string.Join(' ', part.Select(paragraph => all.FindIndex(candidate => ReferenceEquals(candidate, paragraph))));
    }

    // Escaped, so that a failing comparison can be read and lone surrogates survive the test report.
    private static string Quote(string? text) => text is null
        ? "null"
        : "\"" + string.Concat(text.Select(unit => char.IsControl(unit) || char.IsSurrogate(unit) ? $"\\u{(int)unit:X4}" : unit.ToString())) + "\"";
}
