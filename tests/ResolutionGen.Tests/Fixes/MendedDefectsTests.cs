using System;
using System.Collections.Generic;
using System.Linq;
using Xunit.Abstractions;

namespace ResolutionGen.Tests;

/// <summary>Where a defect made in a correct text has a certain repair, what is mended is the text as it was.</summary>
public class MendedDefectsTests(ITestOutputHelper output)
{
    private const int MostPerText = 2;

    private static readonly string[] Rules = [.. TextFixes.Repairs.Select(repair => repair.RuleId)];

    [Fact]
    public void A_mended_text_is_the_text_before_the_defect()
    {
        var texts = new[] { TextForm.Clean, TextForm.PdfToText }.Select(RecallTexts.MadeUpIn).SelectMany(project => project.Texts, (project, text) => (project, text));
        var outcomes = texts.SelectMany(text => Mend(text.text, text.project)).ToArray();

        foreach (var rule in outcomes.ToLookup(outcome => outcome.Rule, StringComparer.Ordinal))
            output.WriteLine($"{rule.Key}: {rule.Count(outcome => outcome.Mended is not null)} of {rule.Count()} mended");
        var mended = outcomes.Where(outcome => outcome.Mended is not null).ToArray();
        Assert.Equal(Rules, mended.Select(outcome => outcome.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Empty(mended.Where(outcome => !string.Equals(outcome.Mended, outcome.Before, StringComparison.Ordinal)).Select(outcome => outcome.Name));
    }

    private static IEnumerable<(string Rule, string Name, string Before, string? Mended)> Mend(RecallText text, RecallProject project)
        => from mutator in AllMutators.List
           where Rules.Contains(mutator.RuleId, StringComparer.Ordinal) && mutator.AppliesTo(LanguageTables.For(text.Model.Language))
           from mutation in mutator.Candidates(text, project).Take(MostPerText)
           let mending = Mending.Of(ResolutionDocument.Parse(mutation.Apply(text.Text), text.Path))
           select (mutator.RuleId, mutator.Name + " " + text.Path, text.Text, mending.Mended.Count == 0 ? null : mending.Document.Text);
}
