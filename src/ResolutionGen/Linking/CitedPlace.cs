namespace ResolutionGen;

/// <summary>A citation of a document in one language version.</summary>
/// <param name="Document">The document, by its <see cref="DocumentKeys">key</see>.</param>
/// <param name="Text">The text that it stands in.</param>
/// <param name="Cited">The citation.</param>
internal sealed record CitedPlace(string Document, BoundText Text, CitedToken Cited);
