using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>An annex: its heading lines, its paragraphs, and the headings between them.</summary>
internal sealed class ParsedAnnex
{
    public List<ParsedParagraph> HeadingLines { get; } = [];

    public List<ParsedParagraph> Paragraphs { get; } = [];

    /// <summary>Headings, each with the number of paragraphs that stand before it.</summary>
    public List<(ParsedParagraph Heading, int Before)> Headings { get; } = [];
}
