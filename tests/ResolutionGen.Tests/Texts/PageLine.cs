namespace ResolutionGen.Tests;

/// <summary>A line of a typeset page.</summary>
/// <param name="Text">The line with its markers, and with the label where it is the first of a paragraph.</param>
/// <param name="Label">The label of the paragraph; empty for none.</param>
/// <param name="Kind">What the line belongs to.</param>
/// <param name="IsFirst">Whether it is the first of its paragraph.</param>
/// <param name="IsLast">Whether it is the last.</param>
internal sealed record PageLine(string Text, string Label, BlockKind Kind, bool IsFirst, bool IsLast);
