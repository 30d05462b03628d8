namespace ResolutionGen;

/// <summary>The number or symbol that a link stands on.</summary>
/// <param name="Start">The index of its first character in the text.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Symbol">The document that it names; null where it has no symbol.</param>
/// <param name="Number">For a resolution its number, of the body that its form or the words around it tell.</param>
internal sealed record LinkText(int Start, int Length, DocumentSymbol? Symbol, ResolutionNumber? Number)
{
    public static LinkText Of(CitedToken cited)
        => new(cited.Start, cited.Length, cited.Citation.Symbol, cited.Citation.Kind == CitationKind.Resolution ? cited.Citation.Number : null);
}
