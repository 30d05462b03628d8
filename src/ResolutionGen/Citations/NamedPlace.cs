namespace ResolutionGen;

/// <summary>One place that a text names: a paragraph, or a section or annex as a whole.</summary>
/// <param name="Annex">The annex that is named, alone or as what the paragraph stands in; 0 for "the annex", without a number; null where none is named.</param>
/// <param name="Section">The section that is named, alone or as what the paragraph stands in, in Latin form; null where none is named.</param>
/// <param name="Paragraph">The paragraph with its sub-paragraphs in canonical form; a label in brackets alone, <c>(a)</c>, is one of the paragraph that it stands in; null for a section or annex as a whole.</param>
/// <param name="Start">The index of the number or label.</param>
/// <param name="End">The index after the number or label; of what a range leaves out, the whole range.</param>
internal readonly record struct NamedPlace(int? Annex, string? Section, string? Paragraph, int Start, int End)
{
    /// <summary>Whether it stands inside a range and is printed nowhere itself.</summary>
    public bool IsInsideRange { get; init; }
}
