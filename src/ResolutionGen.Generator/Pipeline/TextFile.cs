using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionGen.Generator;

/// <summary>A file that may be a resolution. Files are equal by reference: the compiler makes a new one when the text changes.</summary>
/// <param name="File">The file.</param>
/// <param name="Options">Its own options; of the project's only the one that includes it.</param>
internal sealed record TextFile(AdditionalText File, TextOptions Options)
{
    /// <summary>The file with its options; null where it does not count as a resolution.</summary>
    public static TextFile? Of(AdditionalText file, AnalyzerConfigOptionsProvider provider, ProjectOptions project)
    {
        var options = HostOptions.ReadText(provider, file).IncludedAs(project.Texts);
        return TextFiles.IsCandidate(file.Path, options) ? new TextFile(file, options) : null;
    }
}
