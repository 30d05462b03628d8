using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Judges the texts of a project together, for all who see more than one: compilers and the command line.</summary>
internal static class ProjectCheck
{
    /// <summary>What concerns two files or more, by the path of the file in which it is reported.</summary>
    /// <param name="resolutions">The resolutions of the project, in any order: paths decide which of two is the first.</param>
    /// <param name="ofProject">Findings that concern no text in particular: the first of the texts lends its place.</param>
    public static ILookup<string, Finding> Check(IEnumerable<ProjectResolution> resolutions, IEnumerable<Finding> ofProject)
    {
        var ordered = resolutions.OrderBy(resolution => resolution.Path, StringComparer.Ordinal).ToArray();
        return SameResolutions(ordered)
            .Concat(SameClassNames(ordered))
            .Concat(ordered.Take(1).SelectMany(first => ofProject.Select(finding => (first.Path, Finding: finding))))
            .ToLookup(found => found.Path, found => found.Finding, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Path, Finding Finding)> SameResolutions(IEnumerable<ProjectResolution> ordered)
    {
        var known = new Dictionary<(string, Language), ProjectResolution>();
        foreach (var resolution in ordered)
        {
            if (resolution.Symbol is not { } symbol)
                continue;
            var key = (symbol, resolution.Model.Language);
            if (!known.TryGetValue(key, out var first))
                known.Add(key, resolution);
            else if (!string.Equals(first.Path, resolution.Path, StringComparison.Ordinal))
                yield return (resolution.Path, RG0003SameResolutionTwice.Report(first, resolution));
        }
    }

    // Language versions of one resolution share their class: only another resolution under the same name is a clash.
    private static IEnumerable<(string Path, Finding Finding)> SameClassNames(IEnumerable<ProjectResolution> ordered)
    {
        var known = new Dictionary<string, ProjectResolution>(StringComparer.Ordinal);
        foreach (var resolution in ordered)
        {
            if (resolution.ClassName is not { } name)
                continue;
            if (!known.TryGetValue(name, out var first))
                known.Add(name, resolution);
            else if (!string.Equals(first.Symbol, resolution.Symbol, StringComparison.Ordinal))
                yield return (resolution.Path, RG0004SameClassName.Report(first, resolution));
        }
    }
}
