using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0307: the date given for a cited resolution or decision of the General Assembly is not the one of its text in the project, or, without that text, not the one of the registry.</summary>
internal sealed class RG0307DateOfCitedText : ProjectRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("RG0307", "Cited date differs from the cited text or the registry", "Dates", RuleSeverity.Warning, IsAlone: false);

    public override void Check(ProjectRuleContext context)
    {
        var adopted = new Dictionary<string, ProjectResolution[]>(StringComparer.Ordinal);
        foreach (var resolution in context.Project.Resolutions)
        {
            var reported = new Lazy<HashSet<SourceSpan>>(() => ReportedDates(resolution.Document));
            foreach (var text in resolution.Bound.Texts)
            {
                foreach (var cited in text.Scan.Cited)
                {
                    if (cited is { IsDateSure: true, Citation: { Date: { } date, Number: not null } } && AssemblyAttribution.CanBeJudged(cited, date, text, resolution.Model.Body))
                        Check(context, resolution, text, cited, AdoptedTexts(context.Project, cited.Citation, adopted), reported);
                }
            }
        }
    }

    private static void Check(ProjectRuleContext context, ProjectResolution resolution, BoundText text, CitedToken cited, ProjectResolution[] adopted, Lazy<HashSet<SourceSpan>> reported)
    {
        var date = cited.Citation.Date!.Value;
        var registered = context.Project.Registry.Find(cited.Citation.Number!);
        if ((adopted.Length == 0 && registered is null) || adopted.Any(other => other.Model.AdoptedOn == date) || registered == date)
            return;
        var token = cited.Date!.Value;
        if (adopted.Select(other => other.Model.AdoptedOn).Distinct().Count() > 1 || reported.Value.Contains(resolution.ToSource(text, token.Start, token.Length)))
            return;

        var expected = DateNames.English(adopted.Length > 0 ? adopted[0].Model.AdoptedOn!.Value : registered!.Value);
        var source = adopted.Length > 0 ? $"its text in {PathNames.Distinguish(adopted[0].Path, resolution.Path)} was adopted on {expected}" : $"the registry has {expected}";
        context.Report(
            resolution,
            text,
            token.Start,
            token.Length,
            $"{CitationNames.Of(cited)} is dated {DateNames.English(date)}, but {source}; did you mean {expected}?",
            [.. adopted.Select(other => new RelatedPlace(other.Path, PlaceOfDate(other), "the date of adoption"))]);
    }

    // A text whose own date is in doubt says nothing about others.
    private static ProjectResolution[] AdoptedTexts(ResolutionProject project, Citation citation, Dictionary<string, ProjectResolution[]> known)
    {
        if (citation.Kind != CitationKind.Resolution || citation.Symbol is not { } symbol)
            return [];
        if (known.TryGetValue(symbol.Value, out var texts))
            return texts;
        texts = project.BySymbol[symbol.Value].Where(other => other.Model.AdoptedOn is not null).ToArray();
        if (texts.Any(other => other.Document.Findings.Any(finding => finding.RuleId is "RG0306")))
            texts = [];
        known.Add(symbol.Value, texts);
        return texts;
    }

    // A date outside the session needs no second finding; of two dates in one text RG0302 cannot say which is right, which is said here.
    private static HashSet<SourceSpan> ReportedDates(ResolutionDocument document)
        => new(document.Findings.Where(finding => finding.RuleId is "RG0301").Select(finding => finding.Span));

    private static SourceSpan PlaceOfDate(ProjectResolution resolution)
        => resolution.Document.Reading.ToSource(resolution.Bound.Syntax.ClosingDate is null ? resolution.Bound.Syntax.MastheadDateSpan : resolution.Bound.Syntax.ClosingDateSpan);
}
