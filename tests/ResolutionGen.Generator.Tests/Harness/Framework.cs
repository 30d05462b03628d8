using System.Collections.Generic;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Generator.Tests;

/// <summary>A framework that projects target, with the library for it.</summary>
internal sealed record Framework(string Name, IReadOnlyList<MetadataReference> References)
{
    public static Framework Net80 { get; } = new("net8.0", [.. Basic.Reference.Assemblies.Net80.References.All, Core(typeof(Resolution).Assembly.Location)]);

    public static Framework NetStandard20 { get; } = new("netstandard2.0", [.. Basic.Reference.Assemblies.NetStandard20.References.All, Core(Repository.CoreForNetStandard)]);

    /// <summary>A project that lists the package but does not reference the library.</summary>
    public static Framework WithoutCore { get; } = new("net8.0 without the library", [.. Basic.Reference.Assemblies.Net80.References.All]);

    private static PortableExecutableReference Core(string path) => MetadataReference.CreateFromFile(path);
}
