namespace ResolutionGen;

/// <summary>A paragraph, sub-paragraph or footnote as the index knows it.</summary>
/// <param name="Path">The canonical path: <c>op4(a)</c>, <c>fn6</c>.</param>
/// <param name="Digest">The digest of its wording, 16 hexadecimal characters.</param>
/// <param name="IsTop">Whether it is no sub-paragraph.</param>
internal readonly record struct IndexedElement(string Path, string Digest, bool IsTop);
