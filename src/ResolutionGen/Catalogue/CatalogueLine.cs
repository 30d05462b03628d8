namespace ResolutionGen;

/// <summary>One resolution as the catalogue stores it.</summary>
/// <param name="Symbol">The symbol; empty where the text gives none.</param>
/// <param name="Title">The title in the default language; null where there is none.</param>
/// <param name="Language">The default language.</param>
/// <param name="Codes">The codes of all languages, with blanks between them.</param>
internal sealed record CatalogueLine(string Symbol, string? Title, Language Language, string Codes);
