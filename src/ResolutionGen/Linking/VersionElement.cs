using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A part of one language version that the others have too: a paragraph with all below it, a footnote.</summary>
/// <param name="Section">The section it stands in; null where there is none, and for all but operative paragraphs.</param>
/// <param name="Number">The printed number; for preambular paragraphs, those of annexes and headings the ordinal, 1-based; 0 where there is none.</param>
/// <param name="Texts">Its texts, the first its own, then those of its sub-paragraphs.</param>
internal sealed record VersionElement(string? Section, int Number, IReadOnlyList<BoundText> Texts)
{
    public BoundText Head => Texts[0];
}
