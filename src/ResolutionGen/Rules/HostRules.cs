using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The rules that need more than one text: the project's files and options, and C# code. Those who see these report them.</summary>
internal static class HostRules
{
    public static IReadOnlyList<RuleDescriptor> All { get; } = [];
}
