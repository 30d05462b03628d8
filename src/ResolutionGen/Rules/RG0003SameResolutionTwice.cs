using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>RG0003: two files give the same resolution in the same language. The one whose path comes first counts.</summary>
internal sealed class RG0003SameResolutionTwice : ProjectRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("RG0003", "Two files give the same resolution in the same language", "Files", RuleSeverity.Warning, IsAlone: false);

    public override void Check(ProjectRuleContext context)
    {
        var known = new Dictionary<(string, Language), ProjectResolution>();
        foreach (var resolution in context.Project.Resolutions)
        {
            if (resolution.Symbol is not { } symbol)
                continue;
            var key = (symbol, resolution.Model.Language);
            if (!known.TryGetValue(key, out var first))
                known.Add(key, resolution);
            else if (!string.Equals(first.Path, resolution.Path, StringComparison.Ordinal))
                Report(context, first, resolution);
        }
    }

    private static void Report(ProjectRuleContext context, ProjectResolution first, ProjectResolution second) => context.Report(
        second,
        second.Place,
        null,
        $"{second.Symbol} in {second.Model.Language} is also given by {PathNames.Distinguish(first.Path, second.Path)}, which is the one that is used",
        new RelatedPlace(first.Path, first.Place, "given here"));
}
