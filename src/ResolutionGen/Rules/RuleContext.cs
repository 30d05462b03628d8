using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>What a rule looks at, and where it reports.</summary>
internal sealed class RuleContext(ResolutionDocument document, BoundResolution resolution, RuleDescriptor rule, List<Finding> findings)
{
    public ResolutionDocument Document { get; } = document;

    public BoundResolution Resolution { get; } = resolution;

    public Resolution Model => Resolution.Model;

    public IReadOnlyList<BoundText> Texts => Resolution.Texts;

    /// <summary>Reports a stretch of the reading text; the finding carries its place in the file.</summary>
    public void Report(SourceSpan span, string? element, string message, params RelatedPlace[] related)
        => findings.Add(new Finding(rule, message, Document.Reading.ToSource(span), element, related.Select(InFile).ToArray()));

    /// <summary>Reports a stretch of the file itself, with what the reading text leaves out.</summary>
    public void ReportInFile(SourceSpan span, string? element, string message) => findings.Add(new Finding(rule, message, span, element, []));

    /// <summary>Reports a stretch of the text of one element.</summary>
    public void Report(BoundText text, int start, int length, string message, params RelatedPlace[] related)
        => Report(text.Mapped.ToSource(start, length), text.Path, message, related);

    /// <summary>A stretch of the text of one element as a second place of a finding.</summary>
    public static RelatedPlace Related(BoundText text, int start, int length, string message)
        => new(null, text.Mapped.ToSource(start, length), message);

    private RelatedPlace InFile(RelatedPlace place) => place.Path is null ? place with { Span = Document.Reading.ToSource(place.Span) } : place;
}
