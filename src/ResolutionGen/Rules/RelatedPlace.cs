namespace ResolutionGen;

/// <summary>A second place that belongs to a finding.</summary>
/// <param name="Path">The file; null for the file of the finding.</param>
/// <param name="Span">The characters concerned.</param>
/// <param name="Message">What stands there.</param>
public sealed record RelatedPlace(string? Path, SourceSpan Span, string Message);
