using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ResolutionGen.Tests;

/// <summary>Sums up what was found, for reading.</summary>
internal static class RecallTable
{
    /// <summary>A row for each rule, a column for each language: found of made.</summary>
    public static string ByLanguage(IReadOnlyList<RecallResult> results)
        => Table(results, Enum.GetValues<Language>().Where(language => language != Language.Unknown).Select(language => language.ToCode()).ToArray(), result => result.Text.Model.Language.ToCode());

    /// <summary>A row for each rule, a column for each form of extraction.</summary>
    public static string ByForm(IReadOnlyList<RecallResult> results)
        => Table(results, results.Select(result => result.Text.Form).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(), result => result.Text.Form);

    /// <summary>The share of defects that their rule found at their place; 1 where none was made.</summary>
    public static double Share(IReadOnlyCollection<RecallResult> results)
        => results.Count == 0 ? 1 : (double)results.Count(result => result.Outcome == RecallOutcome.Found) / results.Count;

    /// <summary>The defects that were not found, most frequent kinds first, some of each.</summary>
    public static string Misses(IReadOnlyList<RecallResult> results, int mostShown)
    {
        var text = new StringBuilder();
        var groups = results.Where(result => result.Outcome != RecallOutcome.Found).GroupBy(result => (result.Mutator.RuleId, result.Mutator.Name, Language: result.Text.Model.Language.ToCode()));
        foreach (var group in groups.OrderByDescending(group => group.Count()))
        {
            text.Append(CultureInfo.InvariantCulture, $"{group.Count()} {group.Key.RuleId} {group.Key.Name} {group.Key.Language}\n");
            foreach (var result in group.Take(mostShown))
                text.Append(CultureInfo.InvariantCulture, $"    {result.Text.Path} {result.Outcome}: {result.Sample}\n");
        }

        return text.ToString();
    }

    private static string Table(IReadOnlyList<RecallResult> results, string[] columns, Func<RecallResult, string> columnOf)
    {
        var text = new StringBuilder("| | " + string.Join(" | ", columns) + " | made | found | by another rule | missed | share | elsewhere |\n|---|" + string.Concat(Enumerable.Repeat("---:|", columns.Length + 6)) + "\n");
        foreach (var rule in results.GroupBy(result => result.Mutator.RuleId).OrderBy(rule => rule.Key, StringComparer.Ordinal))
            AppendRow(text, rule.Key, rule.ToArray(), columns, columnOf);
        AppendRow(text, "all", results, columns, columnOf);
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string name, IReadOnlyCollection<RecallResult> results, string[] columns, Func<RecallResult, string> columnOf)
    {
        text.Append("| ").Append(name).Append(" |");
        foreach (var column in columns)
            text.Append(' ').Append(Cell(results.Where(result => string.Equals(columnOf(result), column, StringComparison.Ordinal)).ToArray())).Append(" |");
        text.Append(CultureInfo.InvariantCulture, $" {results.Count} | {Count(results, RecallOutcome.Found)} | {Count(results, RecallOutcome.FoundByAnother)} | {Count(results, RecallOutcome.Missed)} |");
        text.Append(CultureInfo.InvariantCulture, $" {Math.Floor(Share(results) * 1000) / 1000:F3} | {results.Sum(result => result.Collateral)} |\n");
    }

    private static string Cell(IReadOnlyCollection<RecallResult> results)
        => results.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Count(results, RecallOutcome.Found)}/{results.Count}");

    private static int Count(IEnumerable<RecallResult> results, RecallOutcome outcome) => results.Count(result => result.Outcome == outcome);
}
