using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tool;

/// <summary>Judges texts, all as one project or each for itself.</summary>
/// <param name="isSeparate">Whether each text is judged without the others.</param>
/// <param name="warnAsError">Whether Warnings become Errors.</param>
internal sealed class TextProjects(bool isSeparate, bool warnAsError)
{
    /// <summary>The findings, ordered by file, place and rule; rules that are off by default left out.</summary>
    public IReadOnlyList<PlacedFinding> Judge(IReadOnlyList<(InputFile File, ResolutionDocument Document)> texts)
    {
        var ordered = texts.OrderBy(text => text.File.DisplayPath, StringComparer.Ordinal);
        var projects = isSeparate ? ordered.Select(text => new[] { text }) : [ordered.ToArray()];
        return projects.SelectMany(JudgeProject).ToArray();
    }

    private IEnumerable<PlacedFinding> JudgeProject(IReadOnlyList<(InputFile File, ResolutionDocument Document)> texts)
    {
        var documents = texts.ToDictionary(text => text.File.DisplayPath, text => text.Document, StringComparer.Ordinal);
        return from text in texts
               from finding in text.Document.Findings
               where finding.Severity != RuleSeverity.None
               select Place(text.File.DisplayPath, finding, documents);
    }

    private PlacedFinding Place(string file, Finding finding, Dictionary<string, ResolutionDocument> documents)
    {
        var severity = warnAsError && finding.Severity == RuleSeverity.Warning ? RuleSeverity.Error : finding.Severity;
        var related = finding.Related
            .Select(place => new PlacedRelation(place.Path ?? file, documents[place.Path ?? file].GetPosition(place.Span.Start), place.Message))
            .ToArray();
        var document = documents[file];
        return new PlacedFinding(file, finding.RuleId, severity, finding.Message, document.GetPosition(finding.Span.Start), document.GetPosition(finding.Span.End), related);
    }
}
