namespace ResolutionGen;

/// <summary>What a bound text is.</summary>
internal enum BoundTextKind
{
    Title,
    Heading,
    Paragraph,
    Footnote,
}
