using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Judges the texts of a project together, for all who see more than one: compilers and the command line.</summary>
internal static class ProjectCheck
{
    /// <summary>What concerns two files or more, by the path of the file in which it is reported.</summary>
    /// <param name="project">The resolutions of the project.</param>
    /// <param name="ofProject">Findings that concern no text in particular: the first of the texts lends its place.</param>
    public static ILookup<string, Finding> Check(ResolutionProject project, IEnumerable<Finding> ofProject)
        => ProjectRules.Check(project)
            .Concat(project.Resolutions.Take(1).SelectMany(first => ofProject.Select(finding => new PlacedInFile(first.Path, finding))))
            .ToLookup(found => found.Path, found => found.Finding, StringComparer.Ordinal);
}
