using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ResolutionGen;

/// <summary>Every rule, for texts and for C# code.</summary>
public static class RuleCatalog
{
    /// <summary>The descriptors, ordered by id.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } = TextRules.All.Select(rule => rule.Descriptor).Concat(ProjectRules.All.Select(rule => rule.Descriptor)).Concat(HostRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();

    /// <summary>Looks for the rule with an id, without regard to case.</summary>
    public static bool TryFind(string id, [NotNullWhen(true)] out RuleDescriptor? rule)
    {
        rule = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.OrdinalIgnoreCase));
        return rule is not null;
    }
}
