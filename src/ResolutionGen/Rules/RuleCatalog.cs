using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Every rule, for texts and for C# code.</summary>
public static class RuleCatalog
{
    /// <summary>The descriptors, ordered by id.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } = TextRules.All.Select(rule => rule.Descriptor).Concat(HostRules.All).OrderBy(rule => rule.Id, System.StringComparer.Ordinal).ToArray();
}
