namespace ResolutionGen.Generator;

/// <summary>A class as the catalogue lists it.</summary>
/// <param name="FullName">The class with its namespace.</param>
/// <param name="Line">What is stored.</param>
internal sealed record CatalogueItem(string FullName, CatalogueLine Line)
{
    public static CatalogueItem Of(ResolutionClass resolution) => new(
        resolution.FullName,
        new CatalogueLine(resolution.Symbol, resolution.Versions[0].Title, resolution.Versions[0].Language, resolution.LanguageCodes));
}
