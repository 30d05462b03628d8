using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ResolutionGen.Tool;

/// <summary>The names of the files that the resolutions of one text are written to.</summary>
internal static class OutputNames
{
    private const string Extension = ".actual.json";

    /// <summary><c>NAME.actual.json</c>, or <c>NAME.A.actual.json</c> and so on after the letters of the parts; letters by position where the parts have none of their own.</summary>
    public static IReadOnlyList<string> For(string relativePath, IReadOnlyList<Resolution> resolutions)
    {
        var name = Path.ChangeExtension(relativePath, extension: null);
        if (resolutions.Count == 1)
            return [name + Extension];

        var parts = resolutions.Select(resolution => resolution.Number?.Part ?? "").ToArray();
        var areTheirOwn = parts.All(part => part.Length > 0) && parts.Distinct(StringComparer.OrdinalIgnoreCase).Count() == parts.Length;
        return resolutions.Select((_, index) => name + "." + (areTheirOwn ? parts[index] : Letter(index)) + Extension).ToArray();
    }

    // A to Z, AA, AB: as paragraphs are lettered.
    private static string Letter(int index) => (index < 26 ? "" : Letter((index / 26) - 1)) + (char)('A' + (index % 26));
}
