namespace ResolutionGen;

/// <summary>The stretch of one line that belongs to a paragraph or a footnote.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">After the last character.</param>
internal readonly record struct TextPiece(int Start, int End);
