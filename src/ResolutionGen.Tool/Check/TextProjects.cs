using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tool;

/// <summary>Judges texts, all as one project or each for itself.</summary>
/// <param name="isSeparate">Whether each text is judged without the others.</param>
/// <param name="warnAsError">Whether Warnings become Errors.</param>
/// <param name="registry">The dates of adoption that are known without the texts; what is wrong with it is reported first.</param>
internal sealed class TextProjects(bool isSeparate, bool warnAsError, RegistryFile registry)
{
    /// <summary>The findings of the rules that are on by default, ordered by file, place and rule.</summary>
    public IReadOnlyList<PlacedFinding> Judge(IReadOnlyList<CheckedText> texts)
    {
        var ordered = texts.OrderBy(text => text.Path, StringComparer.Ordinal);
        var projects = isSeparate ? ordered.Select(text => new[] { text }) : [ordered.ToArray()];
        return registry.Findings.Select(Raised).Concat(projects.SelectMany(JudgeProject)).ToArray();
    }

    private IEnumerable<PlacedFinding> JudgeProject(IReadOnlyList<CheckedText> texts)
    {
        var byPath = texts.ToDictionary(text => text.Path, StringComparer.Ordinal);
        var together = ProjectCheck.Check(new ResolutionProject(texts.SelectMany(ResolutionsOf), registry.Registry));
        return from text in texts
               from finding in InOrder((text.Judgement.FindingsFor(text.File.IsNamed) ?? []).Concat(together[text.Path]))
               select Place(text, finding, byPath);
    }

    private static IEnumerable<ProjectResolution> ResolutionsOf(CheckedText text)
        => text.Judgement.Document is { IsResolution: true } document ? ProjectResolution.AllOf(document, text.Path, GeneratedNames.OfClass) : [];

    private static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .OrderBy(finding => finding.Span.Start)
        .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)
        .ThenBy(finding => finding.Span.Length);

    private PlacedFinding Place(CheckedText text, Finding finding, Dictionary<string, CheckedText> byPath)
    {
        var related = finding.Related.Select(place => Place(place.Path is null ? text : byPath[place.Path], place)).ToArray();
        return Raised(new PlacedFinding(text.Path, finding.RuleId, finding.Severity, finding.Message, finding.Element, text.PositionOf(finding.Span.Start), text.PositionOf(finding.Span.End), related));
    }

    private PlacedFinding Raised(PlacedFinding finding) => warnAsError && finding.Severity == RuleSeverity.Warning ? finding with { Severity = RuleSeverity.Error } : finding;

    private static PlacedRelation Place(CheckedText text, RelatedPlace place) => new(text.Path, text.PositionOf(place.Span.Start), place.Message);
}
