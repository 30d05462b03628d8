using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit.Abstractions;

namespace ResolutionGen.Tests;

/// <summary>Defects that are made in correct texts are found, by their rule and at their place.</summary>
public class RecallTests(ITestOutputHelper output)
{
    private const double Least = 0.95;
    private const double LeastOfWarning = 0.90;
    private const int MostShown = 3;

    // In one form all defects are made, in the others some.
    private const int MostInReferenceForm = 2;

    [Fact]
    public void Defects_made_in_made_up_resolutions_are_found()
    {
        var results = Enum.GetValues<TextForm>().SelectMany(form => InMadeUp(form)).ToArray();
        Print(results);
        AssertFloors(results);
    }

    [Fact]
    public void Every_rule_that_texts_decide_has_a_mutator_that_finds_something_to_change_in_every_language_it_applies_to()
    {
        var made = InMadeUp(TextForm.Clean).Select(result => (result.Mutator.Name, result.Text.Model.Language)).ToHashSet();
        var missing = from mutator in AllMutators.List
                      from language in MadeUp.All.Select(resolution => resolution.Language)
                      where RecallRun.CanJudge(mutator) && mutator.AppliesTo(LanguageTables.For(language)) && !made.Contains((mutator.Name, language))
                      select mutator.Name + " " + language.ToCode();
        output.WriteLine(string.Join("\n", missing));
        Assert.Empty(missing);
    }

    [CorpusFact]
    public void Defects_made_in_the_corpus_are_found()
    {
        var step = int.Parse(Environment.GetEnvironmentVariable("RESOLUTIONGEN_RECALL_STEP") ?? "0", CultureInfo.InvariantCulture);
        if (step == 0)
            return;
        var results = RecallTexts.Corpus(step).SelectMany(project => project.Texts.SelectMany(text => new RecallRun(project, 1).Of(text, AllMutators.List))).ToArray();
        Print(results);
    }

    private static IReadOnlyList<RecallResult> InMadeUp(TextForm form)
    {
        var project = RecallTexts.MadeUpIn(form);
        var run = new RecallRun(project, form == TextForm.Clean ? MostInReferenceForm : 1);
        return project.Texts.SelectMany(text => run.Of(text, AllMutators.List)).ToArray();
    }

    private void Print(IReadOnlyList<RecallResult> results)
    {
        output.WriteLine(RecallTable.ByLanguage(results));
        output.WriteLine(RecallTable.ByForm(results));
        output.WriteLine(RecallTable.Misses(results, MostShown));
        foreach (var mutator in AllMutators.List.Where(mutator => !RecallRun.CanJudge(mutator)))
            output.WriteLine($"no rule {mutator.RuleId} yet for {mutator.Name}");
    }

    private static void AssertFloors(IReadOnlyList<RecallResult> results)
    {
        Assert.True(RecallTable.Share(results) >= Least, "Of all defects fewer are found than the floor.");
        Assert.All(
            results.Where(result => RuleCatalog.TryFind(result.Mutator.RuleId, out var rule) && rule.DefaultSeverity == RuleSeverity.Warning).GroupBy(result => result.Mutator.RuleId),
            rule => Assert.True(RecallTable.Share(rule.ToArray()) >= LeastOfWarning, rule.Key + " finds fewer than the floor."));
    }
}
