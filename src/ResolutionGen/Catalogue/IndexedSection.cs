namespace ResolutionGen;

/// <summary>A section as the index knows it.</summary>
/// <param name="Label">The label in Latin form: <c>II</c>.</param>
/// <param name="Heading">The heading as printed: <c>二</c>.</param>
internal readonly record struct IndexedSection(string Label, string Heading);
