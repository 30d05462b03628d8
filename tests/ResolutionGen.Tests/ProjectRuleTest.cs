using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Runs one rule of the project over several texts. <c>[|</c> and <c>|]</c> in the texts mark what the rule must report, and nothing else may be.</summary>
internal static class ProjectRuleTest
{
    /// <summary>The findings must stand exactly at the marks, with these messages, in the order of files and places.</summary>
    public static IReadOnlyList<Finding> Reports(string ruleId, IReadOnlyList<(string Path, string Marked)> files, params string[] messages)
        => Reports(ruleId, AdoptionRegistry.Empty, files, messages);

    /// <summary>The same in a project with a registry.</summary>
    public static IReadOnlyList<Finding> Reports(string ruleId, AdoptionRegistry registry, IReadOnlyList<(string Path, string Marked)> files, params string[] messages)
    {
        var texts = files.Select(file => (file.Path, RuleTest.Unmark(file.Marked).Text, RuleTest.Unmark(file.Marked).Spans)).OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var found = Check(texts.Select(text => (text.Path, text.Text)), registry);
        var findings = texts
            .SelectMany(text => found[text.Path].Where(finding => string.Equals(finding.RuleId, ruleId, StringComparison.Ordinal)).OrderBy(finding => finding.Span.Start).Select(finding => (text.Path, text.Text, Finding: finding)))
            .ToArray();
        Assert.Equal(
            texts.SelectMany(text => text.Spans.Select(span => (text.Path, text.Text.Substring(span.Start, span.Length), span))),
            findings.Select(item => (item.Path, item.Text.Substring(item.Finding.Span.Start, item.Finding.Span.Length), item.Finding.Span)));
        Assert.Equal(messages, findings.Select(item => item.Finding.Message));
        return findings.Select(item => item.Finding).ToArray();
    }

    public static void IsSilent(string ruleId, params (string Path, string Text)[] files) => Reports(ruleId, files);

    /// <summary>What one rule finds in texts that are judged together, by file.</summary>
    public static ILookup<string, Finding> Findings(string ruleId, params (string Path, string Text)[] files)
        => Check(files)
            .SelectMany(file => file, (file, finding) => (file.Key, Finding: finding))
            .Where(found => string.Equals(found.Finding.RuleId, ruleId, StringComparison.Ordinal))
            .ToLookup(found => found.Key, found => found.Finding, StringComparer.Ordinal);

    /// <summary>What is found in texts that are judged together, by file; rules that are off by default included.</summary>
    public static ILookup<string, Finding> Check(IEnumerable<(string Path, string Text)> files, AdoptionRegistry? registry = null)
    {
        var resolutions = files.SelectMany(file => ProjectResolution.AllOf(ResolutionDocument.Parse(file.Text, file.Path), file.Path, GeneratedNames.OfClass));
        var project = new ResolutionProject(resolutions, registry);
        return ProjectCheck.Check(project).Concat(ProjectCheck.CheckOptional(project))
            .SelectMany(file => file, (file, finding) => (file.Key, Finding: finding))
            .ToLookup(found => found.Key, found => found.Finding, StringComparer.Ordinal);
    }
}
