using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The rules about files, options and C# code. Those who see these report them.</summary>
internal static class HostRules
{
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        RG0001NotAResolution.Descriptor,
        RG0002UnreadableFile.Descriptor,
        RG0005OptionNotUnderstood.Descriptor,
        RG0006CompilerLimit.Descriptor,
        RG0007InternalFailure.Descriptor,
        RG0008StaleKnownFinding.Descriptor,
        RG1001NoSuchElement.Descriptor,
    ];
}
