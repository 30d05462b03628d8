using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// RG0605: one language version refers to another paragraph, section or annex than all the others, be it of a cited document or of the text itself. Targets are compared and not words:
/// where English says "paragraph 4 above", French says « paragraphe 4 de la présente résolution ».
/// </summary>
internal sealed class RG0605ReferredParagraph : ProjectRule
{
    private const int NearPieces = 8;

    public override RuleDescriptor Descriptor { get; } =
        new("RG0605", "Paragraph referred to differs between language versions", "Versions", RuleSeverity.Info, IsAlone: false);

    public override void Check(ProjectRuleContext context)
    {
        foreach (var versions in context.Project.Versions)
        {
            foreach (var element in versions.Alignment.Elements.Where(element => element.IsSure && element.Texts.Any(NamesPlaces)))
                Check(context, versions, element);
        }
    }

    private static void Check(ProjectRuleContext context, ProjectVersions versions, AlignedElement element)
    {
        var targets = element.Texts
            .Select((texts, version) => element.Citations[version].SelectMany(TargetsOf).Concat((texts ?? []).SelectMany(text => OwnTargets(text, versions[version].Bound.Table))).ToLookup(target => target.Of, StringComparer.Ordinal))
            .ToArray();
        if (targets.All(version => version.Count == 0))
            return;
        var named = element.Texts.Select(texts => new HashSet<string>((texts ?? []).SelectMany(NamesIn), StringComparer.Ordinal)).ToArray();
        foreach (var of in targets.SelectMany(version => version.Select(group => group.Key)).Distinct(StringComparer.Ordinal))
        {
            var sets = targets.Select(version => version[of].Any() ? new HashSet<string>(version[of].Select(target => target.Name), StringComparer.Ordinal) : null).ToArray();
            foreach (var dissent in Dissent.Find(sets).Where(dissent => IsSure(dissent, named)))
                Report(context, versions, targets.Select(version => version[of].ToArray()).ToArray(), dissent);
        }
    }

    // One for one: a reference more or less may be a matter of words. And which document a place belongs to is told by the order of words: the place must stand nowhere else in the paragraph.
    private static bool IsSure(Dissent dissent, HashSet<string>[] named)
        => dissent.Extra.Count == 1 && dissent.Missing.Count == 1
            && !named[dissent.Version].Contains(dissent.Missing[0])
            && !named.Where((_, version) => version != dissent.Version).Any(names => names.Contains(dissent.Extra[0]));

    private static void Report(ProjectRuleContext context, ProjectVersions versions, Target[][] targets, Dissent dissent)
    {
        var others = versions.Others(dissent.Version).Where(other => targets[other].Any(target => string.Equals(target.Name, dissent.Missing[0], StringComparison.Ordinal))).ToArray();
        var target = Find(targets[dissent.Version], dissent.Extra[0]);
        context.Report(
            versions[dissent.Version],
            target.Text,
            target.Start,
            target.Length,
            $"{versions.LanguageOf(dissent.Version)} alone refers to {target.Name} here{target.Document}; {versions.LanguagesOf(others)} have {dissent.Missing[0]}; did you mean {dissent.Missing[0]}?",
            [.. others.Select(other => Related(versions, other, Find(targets[other], dissent.Missing[0])))]);
    }

    private static RelatedPlace Related(ProjectVersions versions, int version, Target target)
        => ProjectRuleContext.Related(versions[version], target.Text, target.Start, target.Length, versions.LanguageOf(version) + " has " + target.Name);

    private static Target Find(Target[] targets, string name) => targets.First(target => string.Equals(target.Name, name, StringComparison.Ordinal));

    private static bool NamesPlaces(IReadOnlyList<BoundText>? texts) => texts is not null && texts.Any(text => text.Scan.Of(CitationTokenKind.PinPoint).Any());

    private static IEnumerable<Target> TargetsOf(CitedPlace place)
    {
        if (place.Cited.Citation.PinPoint is not { } pinPoint)
            yield break;
        var text = place.Text;
        if (pinPoint.Paragraph is { } paragraph && PieceOf(text, place, PinPointElement.Paragraph) is { } piece)
            yield return new Target("paragraphs of " + place.Document, Paragraph(paragraph), " of " + place.Document, text, piece.Start, piece.Length);
        if (pinPoint.Section is { } section && PieceOf(text, place, PinPointElement.Section) is { } sectionPiece)
            yield return new Target("sections of " + place.Document, Section(section), " of " + place.Document, text, sectionPiece.Start, sectionPiece.Length);
        if (pinPoint.Annex is { } annex && PieceOf(text, place, PinPointElement.Annex) is { } annexPiece)
            yield return new Target("annexes of " + place.Document, Annex(annex), " of " + place.Document, text, annexPiece.Start, annexPiece.Length);
    }

    private static IEnumerable<Target> OwnTargets(BoundText text, LanguageTable table)
    {
        foreach (var label in InternalReferenceReader.Read(text.Text, text.Scan.Tokens, table.Citations).SelectMany(reference => reference.Places).SelectMany(place => place.Values.Paragraphs ?? []))
            yield return new Target("own paragraphs", Paragraph(label.Label), "", text, label.Start, label.End - label.Start);
    }

    // The piece that names the place: the nearest of its kind, among those that stand near. Of several paragraphs the first is compared.
    private static SourceSpan? PieceOf(BoundText text, CitedPlace place, PinPointElement element)
    {
        var nearest = PiecesNear(text.Scan, place.Cited)
            .Where(token => token.Kind == CitationTokenKind.PinPoint && token.Element == element)
            .OrderBy(token => token.Start >= place.Cited.End ? token.Start - place.Cited.End : Math.Max(0, place.Cited.Start - token.End))
            .FirstOrDefault();
        if (nearest is null)
            return null;
        return nearest.Values.Paragraphs is { Count: > 0 } labels ? SourceSpan.FromBounds(labels[0].Start, labels[0].End) : SourceSpan.FromBounds(nearest.Start, nearest.End);
    }

    private static IEnumerable<CitationToken> PiecesNear(CitationScan scan, CitedToken cited)
    {
        var at = scan.FirstTokenFrom(cited.Start);
        for (var i = Math.Max(0, at - NearPieces); i < Math.Min(scan.Tokens.Length, at + NearPieces); i++)
            yield return scan.Tokens[i];
    }

    // Every place that a text names, whatever it is a place of.
    private static IEnumerable<string> NamesIn(BoundText text)
    {
        foreach (var token in text.Scan.Of(CitationTokenKind.PinPoint))
        {
            foreach (var label in token.Values.Paragraphs ?? [])
                yield return Paragraph(label.Label);
            if (PinPointBuilder.Build([token]) is not { } place)
                continue;
            if (place.Section is not null)
                yield return Section(place.Section);
            if (place.Annex is { } annex)
                yield return Annex(annex);
        }
    }

    // Sub-paragraphs and parts of sections are labelled, and cited, with the letters of each language.
    private static string Paragraph(string label) => "paragraph " + Before(label, '(');

    private static string Section(string label) => "section " + Before(label, '.');

    private static string Annex(int number) => "annex " + number.ToString(CultureInfo.InvariantCulture);

    private static string Before(string label, char mark)
    {
        var end = label.IndexOf(mark);
        return end < 0 ? label : label.Substring(0, end);
    }

    private sealed record Target(string Of, string Name, string Document, BoundText Text, int Start, int Length);
}
