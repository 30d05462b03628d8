using System;
using System.IO;

namespace ResolutionGen.Tool;

/// <summary>Where a path leads to when links are followed.</summary>
internal static class RealPath
{
    // As many as operating systems follow.
    private const int MostLinks = 40;

    /// <summary>The full path with every folder and file that is a link replaced by what it links to; what does not exist stays as it is.</summary>
    public static string Of(string path) => Of(Path.GetFullPath(path), MostLinks);

    private static string Of(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        var place = Path.Combine(Of(parent, links), Path.GetFileName(path));
        return links > 0 && TargetOf(place) is { } target ? Of(target, links - 1) : place;
    }

    private static string? TargetOf(string path)
    {
        try
        {
            FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            return entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
