using System;
using System.Linq;
using System.Reflection;

namespace ResolutionGen;

/// <summary>Where the page of a rule is. The address comes from one MSBuild property, by way of the assembly's metadata.</summary>
internal static class RuleHelp
{
    private const string MetadataKey = "HelpLinkBase";

    private static readonly string Base = typeof(RuleHelp).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => string.Equals(attribute.Key, MetadataKey, StringComparison.Ordinal))
        .Value!;

    /// <summary>The address of the page of a rule.</summary>
    public static string LinkTo(RuleDescriptor rule) => Base + "/" + rule.Id + ".md";
}
