using System.Collections.Generic;

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

    /// <summary>All findings of a project, in the order of the rules.</summary>
    public static IReadOnlyList<PlacedInFile> Check(ResolutionProject project)
    {
        var findings = new List<PlacedInFile>();
        foreach (var rule in All)
            rule.Check(new ProjectRuleContext(project, rule.Descriptor, findings));
        return findings;
    }
}
