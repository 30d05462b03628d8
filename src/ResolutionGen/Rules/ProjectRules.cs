using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>The rules that need the other texts of the project, in the order of their ids.</summary>
internal static class ProjectRules
{
    public static IReadOnlyList<ProjectRule> All { get; } =
    [
        new RG0003SameResolutionTwice(),
        new RG0004SameClassName(),
        new RG0307DateOfCitedText(),
        new RG0405CitedPlaceNotThere(),
        new RG0406NotInProject(),
        new RG0407NotItsTitle(),
        new RG0601OperativeParagraphs(),
        new RG0602Footnotes(),
        new RG0603CitedDocuments(),
        new RG0604CitationDates(),
        new RG0605ReferredParagraph(),
    ];

    /// <summary>The findings of a project, in the order of the rules.</summary>
    public static IReadOnlyList<PlacedInFile> Check(ResolutionProject project) => Check(project, All.Where(rule => !rule.Descriptor.IsOptional));

    /// <summary>The findings of the rules that are off by default, in the same order.</summary>
    public static IReadOnlyList<PlacedInFile> CheckOptional(ResolutionProject project) => Check(project, All.Where(rule => rule.Descriptor.IsOptional));

    private static IReadOnlyList<PlacedInFile> Check(ResolutionProject project, IEnumerable<ProjectRule> rules)
    {
        var findings = new List<PlacedInFile>();
        foreach (var rule in rules)
            rule.Check(new ProjectRuleContext(project, rule.Descriptor, findings));
        return findings;
    }
}
