namespace ResolutionGen.Generator;

/// <summary>A resolution in one language, as far as code is made from it.</summary>
/// <param name="Symbol">The symbol; empty where the text gives none.</param>
/// <param name="ClassName">The name of the class, unless another version's options give one.</param>
/// <param name="HasOwnName">Whether the options of the file give the name.</param>
/// <param name="Language">The language.</param>
/// <param name="Title">The title; null where there is none.</param>
/// <param name="Stored">The compact form, which holds everything else.</param>
/// <param name="Index">What the index of the assembly says about it.</param>
internal sealed record TextVersion(string Symbol, string ClassName, bool HasOwnName, Language Language, string? Title, string Stored, string Index)
{
    /// <param name="resolution">The resolution.</param>
    /// <param name="options">The options of the file.</param>
    /// <param name="isAlone">Whether the file holds no other.</param>
    public static TextVersion Of(Resolution resolution, TextOptions options, bool isAlone) => new(
        resolution.Symbol?.Value ?? "",
        GeneratedNames.OfClass(resolution, options, isAlone),
        options.Class is not null,
        resolution.Language,
        resolution.Title,
        ResolutionCodec.Write(resolution),
        ResolutionIndex.WriteVersion(resolution));
}
