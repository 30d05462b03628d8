using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>One resolution among those of a project.</summary>
/// <param name="Path">The file it stands in.</param>
/// <param name="Document">The file as a document.</param>
/// <param name="Bound">The resolution with the places of its elements.</param>
/// <param name="Characters">The length of its text in UTF-16 units.</param>
/// <param name="ClassName">The class that is generated for it, with its namespace; null where none is.</param>
internal sealed record ProjectResolution(string Path, ResolutionDocument Document, BoundResolution Bound, int Characters, string? ClassName)
{
    public Resolution Model => Bound.Model;

    public string? Symbol => Model.Symbol?.Value;

    /// <summary>Where in the file a finding about it as a whole is reported: its title, else the beginning of the file.</summary>
    public SourceSpan Place => Document.Reading.ToSource(Bound.Texts.FirstOrDefault(text => text.Kind == BoundTextKind.Title)?.Mapped.Span ?? new SourceSpan(0, 0));

    /// <summary>The resolutions of one file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="path">Its path.</param>
    /// <param name="classNameOf">The class that is generated for a resolution.</param>
    public static IEnumerable<ProjectResolution> AllOf(ResolutionDocument document, string path, Func<Resolution, string?> classNameOf)
        => document.Bound.Select(bound => new ProjectResolution(path, document, bound, document.Text.Length / document.Bound.Count, classNameOf(bound.Model)));

    /// <summary>The place in the file of a stretch of the text of one element.</summary>
    public SourceSpan ToSource(BoundText text, int start, int length) => Document.Reading.ToSource(text.Mapped.ToSource(start, length));
}
