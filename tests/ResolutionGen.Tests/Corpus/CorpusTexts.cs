using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>The texts of a corpus that lies beside the repository and is no part of it.</summary>
internal static class CorpusTexts
{
    private static readonly string[] KnownLanguages = LanguageTables.All.Select(table => table.Language.ToCode() + ".").ToArray();

    /// <summary>Where the corpus lies, if it does.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(RulePage.RepositoryRoot, "..", "shared", "corpus"));

    public static bool Exist => Directory.Exists(Folder);

    /// <summary>Name below the corpus, and text.</summary>
    public static IEnumerable<(string Name, string Text)> Read() => Directory
        .EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => (Path.GetRelativePath(Folder, file), File.ReadAllText(file)));

    /// <summary>Whether a text is, by its name, in a language that has a table.</summary>
    public static bool IsInKnownLanguage(string name)
        => Array.Exists(KnownLanguages, language => Path.GetFileName(name).StartsWith(language, StringComparison.Ordinal));
}
