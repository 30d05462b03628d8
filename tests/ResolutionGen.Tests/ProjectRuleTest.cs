using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Runs one rule of the project over texts. <c>[|</c> and <c>|]</c> in them mark what it must report, and nothing else may be.</summary>
internal static class ProjectRuleTest
{
    /// <summary>The findings must stand exactly at the marks, with these messages, in the order of files and texts.</summary>
    public static void Reports(string ruleId, IReadOnlyList<(string Path, string MarkedText)> files, params string[] messages)
    {
        var texts = files.Select(file => (file.Path, Text: file.MarkedText.Replace("[|", "", System.StringComparison.Ordinal).Replace("|]", "", System.StringComparison.Ordinal))).ToArray();
        var found = Findings(ruleId, texts);
        var marked = texts.Select(file => Mark(file.Text, found[file.Path].Select(finding => finding.Span)));
        Assert.Equal(files.Select(file => file.MarkedText), marked);
        Assert.Equal(messages, texts.SelectMany(file => found[file.Path].OrderBy(finding => finding.Span.Start)).Select(finding => finding.Message));
    }

    public static void IsSilent(string ruleId, params (string Path, string Text)[] files) => Reports(ruleId, files);

    public static ILookup<string, Finding> Findings(string ruleId, params (string Path, string Text)[] files)
    {
        var resolutions = files.SelectMany(file => ProjectResolution.AllOf(ResolutionDocument.Parse(file.Text, file.Path), file.Path, GeneratedNames.OfClass));
        return ProjectCheck.Check(new ResolutionProject(resolutions), ofProject: [])
            .SelectMany(file => file, (file, finding) => (file.Key, Finding: finding))
            .Where(found => string.Equals(found.Finding.RuleId, ruleId, System.StringComparison.Ordinal))
            .ToLookup(found => found.Key, found => found.Finding, System.StringComparer.Ordinal);
    }

    private static string Mark(string text, IEnumerable<SourceSpan> spans)
    {
        foreach (var span in spans.OrderByDescending(span => span.Start))
            text = text.Insert(span.Start + span.Length, "|]").Insert(span.Start, "[|");
        return text;
    }
}
