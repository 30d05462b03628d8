using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.CodeFixes;

/// <summary>The <c>.editorconfig</c> files of a project that hold for a text.</summary>
internal static class ConfigDocuments
{
    private const string Name = ".editorconfig";

    /// <summary>Those beside and above the text, the nearest last.</summary>
    public static IReadOnlyList<AnalyzerConfigDocument> Above(Project project, string path) => project.AnalyzerConfigDocuments
        .Where(config => config.FilePath is not null && string.Equals(Path.GetFileName(config.FilePath), Name, StringComparison.OrdinalIgnoreCase) && SectionName.IsBelow(config.FilePath, path))
        .OrderBy(config => config.FilePath!.Length)
        .ToArray();

    public static async Task<IReadOnlyList<ConfigFile>> ReadAsync(IEnumerable<AnalyzerConfigDocument> documents, CancellationToken cancellation)
    {
        var files = new List<ConfigFile>();
        foreach (var document in documents)
            files.Add(new ConfigFile(document.FilePath!, (await document.GetTextAsync(cancellation).ConfigureAwait(false)).ToString()));
        return files;
    }
}
