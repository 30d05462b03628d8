namespace ResolutionGen;

/// <summary>The words of one language that citations are made of, as data.</summary>
internal sealed record CitationWords
{
}
