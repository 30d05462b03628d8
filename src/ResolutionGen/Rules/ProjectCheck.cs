using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Judges the texts of a project together, for all who see more than one: compilers and the command line.</summary>
internal static class ProjectCheck
{
    /// <summary>What concerns two files or more, by the path of the file in which it is reported.</summary>
    public static ILookup<string, Finding> Check(ResolutionProject project) => ByPath(ProjectRules.Check(project));

    /// <summary>The same of the rules that are off by default.</summary>
    public static ILookup<string, Finding> CheckOptional(ResolutionProject project) => ByPath(ProjectRules.CheckOptional(project));

    private static ILookup<string, Finding> ByPath(IEnumerable<PlacedInFile> findings) => findings.ToLookup(found => found.Path, found => found.Finding, StringComparer.Ordinal);
}
