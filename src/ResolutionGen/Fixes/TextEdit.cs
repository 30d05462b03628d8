namespace ResolutionGen;

/// <summary>A change of a text file.</summary>
/// <param name="Span">The characters that go; may be empty.</param>
/// <param name="Replacement">What stands there instead; may be empty.</param>
internal sealed record TextEdit(SourceSpan Span, string Replacement);
