using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>The resolutions of a project, with what several rules look up among them.</summary>
internal sealed class ResolutionProject
{
    private readonly Lazy<ILookup<string, ProjectResolution>> _bySymbol;
    private readonly Lazy<IReadOnlyList<ProjectVersions>> _versions;

    /// <param name="resolutions">The resolutions, in any order: paths decide which of two is the first.</param>
    /// <param name="registry">The dates of adoption that the project knows without the texts; null for none.</param>
    public ResolutionProject(IEnumerable<ProjectResolution> resolutions, AdoptionRegistry? registry = null)
    {
        Registry = registry ?? AdoptionRegistry.Empty;
        Resolutions = resolutions.OrderBy(resolution => resolution.Path, StringComparer.Ordinal).ToArray();
        _bySymbol = new Lazy<ILookup<string, ProjectResolution>>(
            () => Resolutions.Where(resolution => resolution.Symbol is not null).ToLookup(resolution => resolution.Symbol!, StringComparer.Ordinal));
        _versions = new Lazy<IReadOnlyList<ProjectVersions>>(() => BySymbol.Select(ProjectVersions.Of).OfType<ProjectVersions>().ToArray());
    }

    /// <summary>The resolutions, ordered by path.</summary>
    public IReadOnlyList<ProjectResolution> Resolutions { get; }

    /// <summary>The dates of adoption that the project knows without the texts.</summary>
    public AdoptionRegistry Registry { get; }

    /// <summary>The language versions of each resolution that has a symbol, by its canonical form, ordered by path.</summary>
    public ILookup<string, ProjectResolution> BySymbol => _bySymbol.Value;

    /// <summary>The resolutions that are there in two languages or more, their versions beside each other.</summary>
    public IReadOnlyList<ProjectVersions> Versions => _versions.Value;
}
