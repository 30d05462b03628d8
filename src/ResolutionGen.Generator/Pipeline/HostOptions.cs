using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionGen.Generator;

/// <summary>Reads options where the compiler keeps them.</summary>
internal static class HostOptions
{
    public static ProjectOptions ReadProject(AnalyzerConfigOptionsProvider provider)
        => ProjectOptions.Read(name => provider.GlobalOptions.TryGetValue(OptionNames.PropertyPrefix + name, out var value) ? value : null);

    public static TextOptions ReadText(AnalyzerConfigOptionsProvider provider, AdditionalText file)
    {
        var options = provider.GetOptions(file);
        return TextOptions.Read(name => options.TryGetValue(OptionNames.MetadataPrefix + name, out var value) ? value : null);
    }
}
