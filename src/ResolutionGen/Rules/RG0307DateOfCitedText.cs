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
        foreach (var resolution in context.Project.Resolutions)
        {
            foreach (var text in resolution.Bound.Texts)
            {
                foreach (var cited in text.Scan.Cited)
                    Check(context, resolution, text, cited);
            }
        }
    }

    private static void Check(ProjectRuleContext context, ProjectResolution resolution, BoundText text, CitedToken cited)
    {
        if (cited is not { IsDateSure: true, Date: { } token, Citation: { Date: { } date, Number: { } number } } || !AssemblyAttribution.CanBeJudged(cited, date, text, resolution.Model.Body))
            return;
        var adopted = AdoptedTexts(context.Project, cited.Citation);
        var registered = context.Project.Registry.Find(number);
        if ((adopted.Count == 0 && registered is null) || adopted.Any(other => other.Model.AdoptedOn == date) || registered == date)
            return;
        if (adopted.Select(other => other.Model.AdoptedOn).Distinct().Count() > 1 || IsReported(resolution, resolution.ToSource(text, token.Start, token.Length)))
            return;

        var expected = DateNames.English(adopted.Count > 0 ? adopted[0].Model.AdoptedOn!.Value : registered!.Value);
        var source = adopted.Count > 0 ? $"its text in {PathNames.Distinguish(adopted[0].Path, resolution.Path)} was adopted on {expected}" : $"the registry has {expected}";
        context.Report(
            resolution,
            text,
            token.Start,
            token.Length,
            $"{CitationNames.Of(cited)} is dated {DateNames.English(date)}, but {source}; did you mean {expected}?",
            [.. adopted.Select(other => new RelatedPlace(other.Path, PlaceOfDate(other), "the date of adoption"))]);
    }

    // A text whose own date is in doubt says nothing about others.
    private static IReadOnlyList<ProjectResolution> AdoptedTexts(ResolutionProject project, Citation citation)
    {
        if (citation.Kind != CitationKind.Resolution || citation.Symbol is null)
            return [];
        var texts = project.BySymbol[citation.Symbol.Value].Where(other => other.Model.AdoptedOn is not null).ToArray();
        return texts.Any(other => other.Document.Findings.Any(finding => finding.RuleId is "RG0306")) ? [] : texts;
    }

    private static bool IsReported(ProjectResolution resolution, SourceSpan date)
        => resolution.Document.Findings.Any(finding => finding.RuleId is "RG0301" or "RG0302" && finding.Span == date);

    private static SourceSpan PlaceOfDate(ProjectResolution resolution)
        => resolution.Document.Reading.ToSource(resolution.Bound.Syntax.ClosingDate is null ? resolution.Bound.Syntax.MastheadDateSpan : resolution.Bound.Syntax.ClosingDateSpan);
}
