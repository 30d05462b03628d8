using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0405: a paragraph, section or annex of another resolution of the project that no language version of its text has.</summary>
internal sealed class RG0405CitedPlaceNotThere : ProjectRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0405", "Cited paragraph, section or annex does not exist", "References", RuleSeverity.Warning, IsAlone: false);

    public override void Check(ProjectRuleContext context)
    {
        var versions = new Dictionary<ProjectResolution, CitedVersion>();
        foreach (var resolution in context.Project.Resolutions)
        {
            foreach (var text in resolution.Bound.Texts)
            {
                foreach (var (citation, pieces) in PlacesCited(text))
                    Check(context, resolution, text, citation, pieces, versions);
            }
        }
    }

    private static IEnumerable<(Citation Citation, IReadOnlyList<CitationToken> Pieces)> PlacesCited(BoundText text)
    {
        foreach (var cited in text.Scan.Cited)
        {
            if (cited.Places.Count > 0 && cited.Citation is { Kind: CitationKind.Resolution, Symbol: not null })
                yield return (cited.Citation, cited.Places);
        }

        foreach (var ibid in text.Ibids)
        {
            if (ibid is { Status: IbidStatus.Resolved, Ibid.PinPoints.Count: > 0, Citation: { Kind: CitationKind.Resolution, Symbol: not null } citation })
                yield return (citation, ibid.Ibid.PinPoints);
        }
    }

    private static void Check(
        ProjectRuleContext context,
        ProjectResolution resolution,
        BoundText text,
        Citation citation,
        IReadOnlyList<CitationToken> pieces,
        Dictionary<ProjectResolution, CitedVersion> known)
    {
        var versions = context.Project.BySymbol[citation.Symbol!.Value].Select(version => VersionOf(version, known)).ToArray();
        // Of a chapter or part the sections and paragraphs are its own.
        if (versions.Length == 0 || pieces.Any(piece => piece.Element is not (PinPointElement.Annex or PinPointElement.Section or PinPointElement.Paragraph)))
            return;
        foreach (var place in NamedPlaceReader.Read(pieces).Where(place => !place.IsInsideRange))
        {
            var missing = versions.Select(version => version.Lookup.Find(place, out var path) is var status && IsMissing(status) ? new CitedGap(version, status, path) : null).ToArray();
            if (missing.All(gap => gap is not null))
                Report(context, resolution, text, place, missing.FirstOrDefault(gap => gap!.Version.Resolution.Model.Language == resolution.Model.Language) ?? missing[0]!);
        }
    }

    private static bool IsMissing(CrossReferenceStatus status)
        => status is CrossReferenceStatus.NoSuchParagraph or CrossReferenceStatus.NoSuchSubParagraph or CrossReferenceStatus.NoSuchSection or CrossReferenceStatus.NoSuchAnnex;

    private static CitedVersion VersionOf(ProjectResolution resolution, Dictionary<ProjectResolution, CitedVersion> known)
    {
        if (!known.TryGetValue(resolution, out var version))
            known.Add(resolution, version = new CitedVersion(resolution));
        return version;
    }

    private static void Report(ProjectRuleContext context, ProjectResolution resolution, BoundText text, NamedPlace place, CitedGap gap)
    {
        var version = gap.Version.Resolution;
        var (message, near) = Describe(gap, text.Text.Substring(place.Start, place.End - place.Start));
        var related = near is null ? version.Place : version.Document.Reading.ToSource(near.LabelSpan);
        context.Report(resolution, text, place.Start, place.End - place.Start, message, new RelatedPlace(version.Path, related, near is null ? version.Symbol + " stands here" : $"paragraph {near.Label.Text} stands here"));
    }

    private static (string Message, BoundText? Near) Describe(CitedGap gap, string printed)
    {
        var model = gap.Version.Resolution.Model;
        var symbol = gap.Version.Resolution.Symbol!;
        return gap.Status switch
        {
            CrossReferenceStatus.NoSuchAnnex => (DivisionNames.MissingAnnex(symbol, model, ResolutionElements.AnnexNumber(gap.Path), printed), null),
            CrossReferenceStatus.NoSuchSection => (DivisionNames.MissingSection(symbol, model, gap.Path), null),
            CrossReferenceStatus.NoSuchParagraph => DescribeParagraph(symbol, gap.Path, gap.Version.Numbered),
            _ => DescribeSubParagraph(symbol, gap.Path, gap.Version.Numbered),
        };
    }

    private static (string Message, BoundText? Near) DescribeParagraph(string symbol, string path, NumberedTexts numbered)
    {
        var container = PlaceNames.Container(path);
        var last = numbered.Last(container);
        var number = int.Parse(PlaceNames.Number(path), NumberStyles.None, CultureInfo.InvariantCulture);
        var meant = NearNumbers.Of(number, last?.Label.Number ?? 0, other => numbered.Find(container, other) is not null);
        var end = last is null ? "" : $"; {(container.Length == 0 ? "its operative paragraphs end" : "the paragraphs there end")} at {last.Label.Number}";
        return ($"{symbol} has no {PlaceNames.Paragraph(path)}{end}" + (meant is null ? "" : $"; did you mean paragraph {meant}?"), last);
    }

    private static (string Message, BoundText? Near) DescribeSubParagraph(string symbol, string path, NumberedTexts numbered)
    {
        var found = SubParagraphNames.DeepestPath(path, candidate => numbered.At(candidate) is not null)!;
        var place = numbered.At(found)!;
        return ($"{PlaceNames.Paragraph(found)} of {symbol} has no sub-paragraph {path.Substring(found.Length)}; {SubParagraphNames.Those(place.Paragraph!)}", place);
    }

    /// <summary>A place that a version surely lacks.</summary>
    private sealed record CitedGap(CitedVersion Version, CrossReferenceStatus Status, string Path);
}
