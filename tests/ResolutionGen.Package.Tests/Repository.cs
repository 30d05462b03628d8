using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ResolutionGen.Package.Tests;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The packages that the repository itself restored; with them the tests need no network.</summary>
    public static string PackageRoot { get; } = Metadata("NuGetPackageRoot");

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => string.Equals(attribute.Key, key, StringComparison.Ordinal))
        .Value!;
}
