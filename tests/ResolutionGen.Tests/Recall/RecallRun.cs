using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ResolutionGen.Tests;

/// <summary>Makes defects in the texts of a project, one at a time, and sees which are found.</summary>
internal sealed class RecallRun(RecallProject project, int mostPerText)
{
    private const int Context = 30;

    private static readonly HashSet<string> Known = new(RuleCatalog.All.Select(rule => rule.Id), StringComparer.Ordinal);
    private static readonly HashSet<string> OfProject = new(ProjectRules.All.Select(rule => rule.Descriptor.Id), StringComparer.Ordinal);

    /// <summary>Whether the rule of a mutator needs the other texts of the project.</summary>
    public static bool NeedsProject(Mutator mutator) => OfProject.Contains(mutator.RuleId);

    /// <summary>Whether there is a rule to find what a mutator does.</summary>
    public static bool CanJudge(Mutator mutator) => Known.Contains(mutator.RuleId);

    /// <summary>Makes the defects of some mutators in one text of the project.</summary>
    public IEnumerable<RecallResult> Of(RecallText text, IEnumerable<Mutator> mutators)
        => mutators.Where(CanJudge).SelectMany(mutator => Choose(mutator, text), (mutator, mutation) => Judge(mutator, text, mutation));

    // Any choice will do as long as it is the same on every run.
    private IEnumerable<Mutation> Choose(Mutator mutator, RecallText text)
    {
        var before = Findings(mutator, text, null);
        var candidates = mutator.Candidates(text, project)
            .Where(mutation => !before.Any(finding => IsOf(mutator, finding) && mutation.Expected.Any(place => Overlap(place, finding.Span))))
            .ToArray();
        var seed = Hash(mutator.Name + " " + text.Path);
        return candidates.Select((mutation, index) => (mutation, index)).OrderBy(item => Hash(seed, item.index)).Take(mostPerText).Select(item => item.mutation);
    }

    private RecallResult Judge(Mutator mutator, RecallText text, Mutation mutation)
    {
        var before = Findings(mutator, text, null).Select(finding => (finding.RuleId, mutation.Map(finding.Span))).ToHashSet();
        var changed = ResolutionDocument.Parse(mutation.Apply(text.Text), text.Path);
        var found = Findings(mutator, text, changed).Where(finding => !before.Contains((finding.RuleId, finding.Span))).ToArray();
        var places = mutation.Expected.Select(mutation.Map).ToArray();
        var atPlace = found.Where(finding => places.Any(place => Overlap(place, finding.Span))).ToArray();
        var outcome = atPlace.Any(finding => IsOf(mutator, finding)) ? RecallOutcome.Found : atPlace.Length > 0 ? RecallOutcome.FoundByAnother : RecallOutcome.Missed;
        return new RecallResult(mutator, text, outcome, found.Length - atPlace.Length, Describe(text, mutation, changed, places[0], found));
    }

    private IReadOnlyList<Finding> Findings(Mutator mutator, RecallText text, ResolutionDocument? changed)
        => NeedsProject(mutator) ? changed is null ? project.FindingsIn(text) : project.FindingsIn(text, changed) : AllOf(changed ?? text.Document);

    private static IReadOnlyList<Finding> AllOf(ResolutionDocument document) => [.. document.Findings, .. document.OptionalFindings];

    private static bool IsOf(Mutator mutator, Finding finding) => string.Equals(finding.RuleId, mutator.RuleId, StringComparison.Ordinal);

    private static bool Overlap(SourceSpan left, SourceSpan right)
        => left.Length == 0 || right.Length == 0 ? left.Start <= right.End && right.Start <= left.End : left.Start < right.End && right.Start < left.End;

    private static string Describe(RecallText text, Mutation mutation, ResolutionDocument changed, SourceSpan place, Finding[] found)
    {
        var edit = mutation.Edits[0];
        var sample = new StringBuilder();
        sample.Append('…').Append(Cut(text.Text, edit.Span.Start - Context, edit.Span.End + Context)).Append("… → …").Append(Cut(changed.Text, edit.Span.Start - Context, edit.Span.Start + edit.Replacement.Length + Context));
        sample.Append("…; expected at “").Append(Cut(changed.Text, place.Start, Math.Min(place.End, place.Start + (2 * Context)))).Append("”; found:");
        foreach (var finding in found.Take(3))
            sample.Append(' ').Append(finding.RuleId).Append(" “").Append(Cut(changed.Text, finding.Span.Start, finding.Span.End)).Append('”');
        return sample.ToString();
    }

    private static string Cut(string text, int start, int end)
    {
        start = Math.Max(0, start);
        end = Math.Clamp(end, start, text.Length);
        return text[start..end].Replace("\r", "", StringComparison.Ordinal).Replace('\n', '¶').Replace('\f', '¶');
    }

    private static uint Hash(string text) => text.Aggregate(2166136261u, (hash, character) => (hash ^ character) * 16777619u);

    private static uint Hash(uint seed, int index) => Hash(seed.ToString(System.Globalization.CultureInfo.InvariantCulture) + ":" + index.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
