namespace ResolutionGen.Generator;

/// <summary>What was read from a file. It has no places: text moved about in a file makes no new code.</summary>
/// <param name="Path">The path, which orders files; never in the output.</param>
/// <param name="Options">The options of the file.</param>
/// <param name="Versions">The resolutions in it, each in one language; none where it does not read as a resolution.</param>
internal sealed record ReadText(string Path, TextOptions Options, EquatableArray<TextVersion> Versions);
