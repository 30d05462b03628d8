using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;

namespace ResolutionGen.Package.Tests;

/// <summary>The packages of the solution, packed once for all tests, and a folder outside the repository for those who use them.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>The class fixture of one run has a version of its own, so that no cache can answer for it.</summary>
    public string Version { get; } = "0.0.1-test" + Guid.NewGuid().ToString("N")[..12];

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "ResolutionGen.Package.Tests", Guid.NewGuid().ToString("N")[..12]);

    public string Feed => Path.Combine(Root, "feed");

    public string PackageFile => Path.Combine(Feed, $"ResolutionGen.{Version}.nupkg");

    private string Packages => Path.Combine(Root, "packages");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Root);
        var packed = await Dotnet(Repository.Root, "pack", "ResolutionGen.sln", "--no-build", "-c", Repository.Configuration, "-p:PackageVersion=" + Version, "-o", Feed);
        packed.Succeeded();
        await File.WriteAllTextAsync(Path.Combine(Root, "nuget.config"), NuGetConfiguration);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The files of the package.</summary>
    public IReadOnlyList<string> Entries()
    {
        using var archive = ZipFile.OpenRead(PackageFile);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    public string ReadEntry(string name)
    {
        using var archive = ZipFile.OpenRead(PackageFile);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Makes a folder of a user.</summary>
    public string Folder(string name, params (string Path, string Text)[] files)
    {
        var folder = Path.Combine(Root, name);
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text.Replace("$VERSION$", Version, StringComparison.Ordinal));
        }

        return folder;
    }

    internal Task<CommandResult> Dotnet(string folder, params IEnumerable<string> arguments) => CommandLine.Dotnet(folder, Packages, arguments);

    // The repository's own packages are a second source only for what the SDK itself references (NETStandard.Library).
    private static string NuGetConfiguration =>
        $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="feed" value="feed" />
          </packageSources>
          <fallbackPackageFolders>
            <clear />
            <add key="repository" value="{Repository.PackageRoot}" />
          </fallbackPackageFolders>
        </configuration>
        """;
}
