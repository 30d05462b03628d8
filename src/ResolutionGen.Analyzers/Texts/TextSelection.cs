using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionGen.Analyzers;

/// <summary>Says which additional files are taken for resolutions.</summary>
internal static class TextSelection
{
    public static bool? IsIncluded(AdditionalText file, AnalyzerConfigOptionsProvider options)
        => options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.ResolutionInclude", out var value) && bool.TryParse(value, out var include)
            ? include
            : file.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? null : false;
}
