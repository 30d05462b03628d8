namespace ResolutionGen.CodeFixes;

/// <summary>A section of an <c>.editorconfig</c>, with its places in the text.</summary>
/// <param name="Name">What stands between the brackets.</param>
/// <param name="End">The end of its last line that is not blank, before the line end.</param>
/// <param name="Known">The value of the last <c>resolutiongen_known</c> in it; null where there is none.</param>
internal sealed record ConfigSection(string Name, int End, SourceSpan? Known);
