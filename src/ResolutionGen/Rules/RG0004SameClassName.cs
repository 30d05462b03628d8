using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>RG0004: two resolutions give the same class name. The one whose path comes first gets the class.</summary>
internal sealed class RG0004SameClassName : ProjectRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("RG0004", "Two resolutions give the same class name", "Files", RuleSeverity.Warning, IsAlone: false);

    // Language versions of one resolution share their class: only another resolution under the same name is a clash.
    public override void Check(ProjectRuleContext context)
    {
        var known = new Dictionary<string, ProjectResolution>(StringComparer.Ordinal);
        foreach (var resolution in context.Project.Resolutions)
        {
            if (resolution.ClassName is not { } name)
                continue;
            if (!known.TryGetValue(name, out var first))
                known.Add(name, resolution);
            else if (!string.Equals(first.Symbol, resolution.Symbol, StringComparison.Ordinal))
                Report(context, first, resolution);
        }
    }

    private static void Report(ProjectRuleContext context, ProjectResolution first, ProjectResolution second) => context.Report(
        second,
        second.Place,
        null,
        $"{Name(second)} gives the class {second.ClassName}, which {Name(first)} in {PathNames.Distinguish(first.Path, second.Path)} gives too; set ResolutionClass on one of the two files",
        new RelatedPlace(first.Path, first.Place, "the other resolution"));

    private static string Name(ProjectResolution resolution) => resolution.Symbol ?? "a resolution without a symbol";
}
