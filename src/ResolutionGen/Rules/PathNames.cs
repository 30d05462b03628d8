using System;

namespace ResolutionGen;

/// <summary>Names files in messages without the folders of the machine.</summary>
internal static class PathNames
{
    /// <summary>The file name; with as many folders as it takes where two files of one name are meant.</summary>
    /// <param name="path">The file to name.</param>
    /// <param name="other">The file it must not be confused with.</param>
    public static string Distinguish(string path, string other)
    {
        var segments = path.Split('/', '\\');
        var others = other.Split('/', '\\');
        var shared = 0;
        while (shared < segments.Length - 1 && shared < others.Length
            && string.Equals(segments[segments.Length - 1 - shared], others[others.Length - 1 - shared], StringComparison.Ordinal))
        {
            shared++;
        }

        var count = Math.Min(shared + 1, segments.Length);
        return string.Join("/", segments, segments.Length - count, count);
    }
}
