using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A stretch of preamble and operative part, under a section heading or, the first, under none.</summary>
internal sealed class ParsedSection
{
    /// <summary>The label in Latin form; null for what stands before any section.</summary>
    public string? Label { get; init; }

    /// <summary>The heading as printed; null for what stands before any section.</summary>
    public ParsedParagraph? Heading { get; init; }

    public List<ParsedParagraph> Preambular { get; } = [];

    public List<ParsedParagraph> Operative { get; } = [];

    /// <summary>Headings, each with the number of preambular and operative paragraphs of the section that stand before it.</summary>
    public List<(ParsedParagraph Heading, int Preambular, int Operative)> Headings { get; } = [];
}
