using System;

namespace ResolutionGen;

/// <summary>Which files of a project count as texts of resolutions.</summary>
internal static class TextFiles
{
    private const string Extension = ".txt";

    /// <summary>Whether a file is to be read: one that is included by name, or a .txt that is not excluded; a registry never is.</summary>
    public static bool IsCandidate(string path, TextOptions options)
        => options.Registry != true && (options.Include ?? path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text that was read gives generated code: it reads as a resolution, or it was included by name and has paragraphs.</summary>
    public static bool IsResolution(ResolutionDocument document, TextOptions options)
        => document.IsResolution || (options.Include == true && document.Resolutions[0] is { Preambular.Count: > 0 } or { Operative.Count: > 0 });
}
