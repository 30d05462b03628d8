namespace ResolutionGen;

/// <summary>A date with the names of two months, and where it stands.</summary>
/// <param name="Resolution">The resolution that it belongs to.</param>
/// <param name="Text">The text it stands in; null for the date of adoption.</param>
/// <param name="Date">The date.</param>
/// <param name="Place">Its stretch of the reading text.</param>
internal sealed record AmbiguousDate(BoundResolution Resolution, BoundText? Text, DateToken Date, SourceSpan Place);
