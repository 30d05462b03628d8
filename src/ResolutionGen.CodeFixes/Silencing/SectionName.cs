using System;
using System.Text;

namespace ResolutionGen.CodeFixes;

/// <summary>Names of <c>.editorconfig</c> sections for one file.</summary>
internal static class SectionName
{
    private const string Special = "\\*?{}[],#;";

    /// <summary>The path of a file below the folder of an <c>.editorconfig</c>, with <c>/</c>.</summary>
    public static string RelativePath(string configPath, string path) => WithSlashes(path).Substring(FolderOf(configPath).Length);

    /// <summary>Whether a file stands in the folder of an <c>.editorconfig</c> or below.</summary>
    public static bool IsBelow(string configPath, string path) => WithSlashes(path).StartsWith(FolderOf(configPath), StringComparison.Ordinal);

    /// <summary>The name of a section for one file.</summary>
    public static string Of(string relativePath)
    {
        var name = new StringBuilder(relativePath.Length);
        foreach (var character in relativePath)
        {
            if (Special.IndexOf(character) >= 0)
                name.Append('\\');
            name.Append(character);
        }

        return name.ToString();
    }

    /// <summary>Whether a section names this one file, by its path or, wherever it stands, by its name.</summary>
    public static bool IsOf(string name, string relativePath)
    {
        var own = Of(relativePath);
        return string.Equals(name.TrimStart('/'), own, StringComparison.Ordinal) || string.Equals(name, own.Substring(own.LastIndexOf('/') + 1), StringComparison.Ordinal);
    }

    private static string FolderOf(string configPath)
    {
        var path = WithSlashes(configPath);
        return path.Substring(0, path.LastIndexOf('/') + 1);
    }

    private static string WithSlashes(string path) => path.Replace('\\', '/');
}
