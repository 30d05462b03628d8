using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ResolutionGen.Analyzers.Tests;

/// <summary>The files of the repository that tests compare with the code.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => string.Equals(attribute.Key, "RepositoryRoot", StringComparison.Ordinal))
        .Value!;

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Compares a file with what it should be. Where they differ, what it should be is put beside it as <c>.received</c>.</summary>
    public static void AssertHolds(string relative, string expected)
    {
        var received = Path.ChangeExtension(PathOf(relative), ".received" + Path.GetExtension(relative));
        if (string.Equals(expected, Read(relative), StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, expected);
        Assert.Equal(expected, Read(relative));
    }
}
