using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>One resolution among those of a project.</summary>
/// <param name="Path">The file it stands in.</param>
/// <param name="Model">The resolution.</param>
/// <param name="Place">Where a finding about it as a whole is reported: its title, else the beginning of the file.</param>
/// <param name="Characters">The length of its text in UTF-16 units.</param>
/// <param name="ClassName">The class that is generated for it, with its namespace; null where none is.</param>
internal sealed record ProjectResolution(string Path, Resolution Model, SourceSpan Place, int Characters, string? ClassName)
{
    public string? Symbol => Model.Symbol?.Value;

    /// <summary>The resolutions of one file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="path">Its path.</param>
    /// <param name="classNameOf">The class that is generated for a resolution.</param>
    public static IEnumerable<ProjectResolution> AllOf(ResolutionDocument document, string path, Func<Resolution, string?> classNameOf)
        => document.Bound.Select(bound => new ProjectResolution(path, bound.Model, document.Reading.ToSource(PlaceOf(bound)), document.Text.Length / document.Bound.Count, classNameOf(bound.Model)));

    private static SourceSpan PlaceOf(BoundResolution resolution)
        => resolution.Texts.FirstOrDefault(text => text.Kind == BoundTextKind.Title)?.Mapped.Span ?? new SourceSpan(0, 0);
}
