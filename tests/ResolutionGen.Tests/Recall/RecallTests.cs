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

    // In one form more defects are made, in each of the others every other kind; what needs several texts looks at their models, and takes no notice of the form.
    private const int MostInReferenceForm = 2;

    private static readonly Lazy<IReadOnlyList<RecallResult>> MadeUpResults = new(() => Enum.GetValues<TextForm>().SelectMany(InMadeUp).ToArray());

    [Fact]
    public void Defects_made_in_made_up_resolutions_are_found()
    {
        Print(MadeUpResults.Value);
        AssertFloors(MadeUpResults.Value);
    }

    [Fact]
    public void Every_rule_that_texts_decide_has_a_mutator_that_finds_something_to_change_in_every_language_it_applies_to()
    {
        var made = MadeUpResults.Value.Select(result => (result.Mutator.Name, result.Text.Model.Language)).ToHashSet();
        var missing = from mutator in AllMutators.List
                      from language in MadeUp.All.Select(resolution => resolution.Language)
                      where RecallRun.CanJudge(mutator) && mutator.AppliesTo(LanguageTables.For(language)) && !made.Contains((mutator.Name, language))
                      select mutator.Name + " " + language.ToCode();
        output.WriteLine(string.Join("\n", missing));
        Assert.Empty(missing);
    }

    [Fact]
    public void No_mutator_waits_for_its_rule() => Assert.Empty(AllMutators.List.Where(mutator => !RecallRun.CanJudge(mutator)).Select(mutator => mutator.Name));

    /// <summary>Runs where the variable says every how manieth resolution is taken: it takes minutes, and asserts the same floors.</summary>
    [CorpusFact]
    public void Defects_made_in_the_corpus_are_found()
    {
        var step = int.Parse(Environment.GetEnvironmentVariable("RESOLUTIONGEN_RECALL_STEP") ?? "0", CultureInfo.InvariantCulture);
        if (step == 0)
            return;
        var results = RecallTexts.Corpus(step).SelectMany(project => project.Texts.SelectMany(text => new RecallRun(project, 1).Of(text, AllMutators.List))).ToArray();
        Print(results);
        AssertFloors(results);
    }

    private static IReadOnlyList<RecallResult> InMadeUp(TextForm form)
    {
        var project = RecallTexts.MadeUpIn(form);
        var isReference = form == TextForm.Clean;
        var run = new RecallRun(project, isReference ? MostInReferenceForm : 1);
        var mutators = AllMutators.List.Where((mutator, index) => isReference || (!RecallRun.NeedsProject(mutator) && (index + (int)form) % 2 == 0)).ToArray();
        return project.Texts.SelectMany(text => run.Of(text, mutators)).ToArray();
    }

    private void Print(IReadOnlyList<RecallResult> results)
    {
        output.WriteLine(RecallTable.ByLanguage(results));
        output.WriteLine(RecallTable.ByForm(results));
        output.WriteLine(RecallTable.Misses(results, MostShown));    }

    private static void AssertFloors(IReadOnlyList<RecallResult> results)
    {
        Assert.True(RecallTable.Share(results) >= Least, "Of all defects fewer are found than the floor.");
        Assert.All(
            results.Where(result => RuleCatalog.TryFind(result.Mutator.RuleId, out var rule) && rule.DefaultSeverity == RuleSeverity.Warning).GroupBy(result => result.Mutator.RuleId),
            rule => Assert.True(RecallTable.Share(rule.ToArray()) >= LeastOfWarning, rule.Key + " finds fewer than the floor."));
    }
}
