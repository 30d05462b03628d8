using System;
using System.IO;
using System.Linq;

namespace ResolutionGen.Package.Tests;

[Collection(PackageCollection.Name)]
public class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_solution_packs_the_package_and_the_tool_and_nothing_else()
        => Assert.Equal(
            new[] { $"ResolutionGen.{package.Version}.nupkg", $"ResolutionGen.Tool.{package.Version}.nupkg" }.Order(StringComparer.Ordinal),
            Directory.GetFiles(package.Feed).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    [Fact]
    public void It_holds_library_generator_analyzers_and_build_settings()
        => Assert.Equal(
            [
                "README.md",
                "analyzers/dotnet/cs/ResolutionGen.Analyzers.dll",
                "analyzers/dotnet/cs/ResolutionGen.CodeFixes.dll",
                "analyzers/dotnet/cs/ResolutionGen.Generator.dll",
                "analyzers/dotnet/cs/ResolutionGen.dll",
                "buildTransitive/ResolutionGen.globalconfig",
                "buildTransitive/ResolutionGen.props",
                "buildTransitive/ResolutionGen.targets",
                "lib/net8.0/ResolutionGen.dll",
                "lib/net8.0/ResolutionGen.xml",
                "lib/netstandard2.0/ResolutionGen.dll",
                "lib/netstandard2.0/ResolutionGen.xml",
            ],
            package.Entries().Where(name => name.Contains('/', StringComparison.Ordinal) || name.EndsWith(".md", StringComparison.Ordinal))
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));

    [Fact]
    public void It_says_what_it_is_and_depends_on_nothing()
    {
        var manifest = package.ReadEntry("ResolutionGen.nuspec");
        Assert.Contains("<license type=\"expression\">MIT</license>", manifest, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("developmentDependency", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_global_configuration_is_below_every_other()
        => Assert.Contains("global_level = -1", package.ReadEntry("buildTransitive/ResolutionGen.globalconfig"), StringComparison.Ordinal);
}
