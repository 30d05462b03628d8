using System.Linq;

namespace ResolutionGen.Analyzers.Tests;

public class ProjectMemoryTests
{
    private static readonly ResolutionDocument Lighthouses = ResolutionDocument.Parse(SampleTexts.LighthousesInEnglish);
    private static readonly ResolutionDocument Harbours = ResolutionDocument.Parse(SampleTexts.HarboursInEnglish);

    [Fact]
    public void A_project_in_which_no_text_changed_is_judged_once()
    {
        var memory = new ProjectMemory();
        Assert.Same(memory.Recall(Project(Lighthouses, Harbours), []), memory.Recall(Project(Lighthouses, Harbours), []));
    }

    [Fact]
    public void A_text_that_changed_or_came_is_judged_with_the_others()
    {
        var memory = new ProjectMemory();
        var before = memory.Recall(Project(Lighthouses, Harbours), []);
        Assert.NotSame(before, memory.Recall(Project(Lighthouses), []));
        var after = memory.Recall(Project(Lighthouses, ResolutionDocument.Parse(SampleTexts.LighthousesInEnglish)), []);
        Assert.Equal(["RG0003"], after.Findings["1.txt"].Select(finding => finding.RuleId).Distinct());
        Assert.Empty(before.Findings["1.txt"]);
    }

    [Fact]
    public void A_registry_that_changed_is_judged_again()
    {
        var memory = new ProjectMemory();
        var before = memory.Recall(Project(Lighthouses), [AdoptionRegistry.Parse("71/12\t2016-12-05\n")]);
        Assert.Empty(before.Findings["0.txt"]);
        Assert.Equal(["RG0307"], memory.Recall(Project(Lighthouses), [AdoptionRegistry.Parse("71/12\t2016-12-06\n")]).Findings["0.txt"].Select(finding => finding.RuleId));
    }

    private static ProjectResolution[] Project(params ResolutionDocument[] documents)
        => [.. documents.SelectMany((document, index) => ProjectResolution.AllOf(document, index + ".txt", GeneratedNames.OfClass))];
}
