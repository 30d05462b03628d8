using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ResolutionGen.Generator.Tests;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string CoreForNetStandard { get; } = Metadata("CoreForNetStandard");

    public static string Seed => File.ReadAllText(Path.Combine(Root, "seeds", "A_RES_72_31.zh.txt"));

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => string.Equals(attribute.Key, key, StringComparison.Ordinal))
        .Value!;
}
