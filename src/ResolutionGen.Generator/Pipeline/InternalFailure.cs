using Microsoft.CodeAnalysis;

namespace ResolutionGen.Generator;

/// <summary>What the generator reports itself, because nobody else sees it: code that could not be made. Findings in texts come from the analyzers.</summary>
internal static class InternalFailure
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "RG0007",
        "An internal failure in one file",
        "ResolutionGen failed to generate {0}, and no other class: {1}",
        "Files",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
