using System;

namespace ResolutionGen;

/// <summary>A resolution of the project with what is looked up in it when others cite its places.</summary>
internal sealed class CitedVersion(ProjectResolution resolution)
{
    private readonly Lazy<NumberedTexts> _numbered = new(() => new NumberedTexts(resolution.Bound.Texts));

    public ProjectResolution Resolution { get; } = resolution;

    public CitedPlaceLookup Lookup { get; } = new(resolution.Bound, resolution.Document.Bound.Count == 1);

    public NumberedTexts Numbered => _numbered.Value;
}
