namespace ResolutionGen;

/// <summary>A footnote marker in its paragraph.</summary>
/// <param name="Label">The label: <c>4</c>, <c>*</c>.</param>
/// <param name="Position">The index in the text without markers before which it stands.</param>
/// <param name="Span">Where it stands in the file.</param>
internal sealed record ParsedMarker(string Label, int Position, SourceSpan Span);
