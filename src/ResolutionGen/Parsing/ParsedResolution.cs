using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The structure of one resolution, with the places of everything in the file.</summary>
internal sealed class ParsedResolution
{
    /// <summary>The number of the title line; null where there is none.</summary>
    public ResolutionNumber? TitleNumber { get; set; }

    public SourceSpan TitleNumberSpan { get; set; }

    /// <summary>The title without its number; null where there is none.</summary>
    public ParsedParagraph? Title { get; set; }

    /// <summary>The symbol of the masthead; null where there is none.</summary>
    public DocumentSymbol? MastheadSymbol { get; set; }

    public SourceSpan MastheadSymbolSpan { get; set; }

    /// <summary>The date of adoption that the masthead gives; null where it gives none.</summary>
    public DateToken? MastheadDate { get; set; }

    public SourceSpan MastheadDateSpan { get; set; }

    /// <summary>The letter part that a heading above the formula gives: <c>B</c>; null where there is none.</summary>
    public string? Part { get; set; }

    public BodyFormula? Formula { get; set; }

    public SourceSpan FormulaSpan { get; set; }

    /// <summary>The lines above the title.</summary>
    public List<Block> Masthead { get; } = [];

    /// <summary>What stands before any section, then the sections.</summary>
    public List<ParsedSection> Sections { get; } = [];

    public List<ParsedAnnex> Annexes { get; } = [];

    public List<Block> Closing { get; } = [];

    public int? Meeting { get; set; }

    /// <summary>The date of the closing lines; null where there is none.</summary>
    public DateToken? ClosingDate { get; set; }

    public SourceSpan ClosingDateSpan { get; set; }

    public List<ParsedNote> Notes { get; } = [];

    /// <summary>Title, paragraphs, headings and annexes in reading order, sub-paragraphs after their parent.</summary>
    public IEnumerable<ParsedParagraph> Paragraphs()
    {
        if (Title is not null)
            yield return Title;
        foreach (var section in Sections)
        {
            foreach (var paragraph in InOrder(section))
                yield return paragraph;
        }

        foreach (var annex in Annexes)
        {
            foreach (var paragraph in InOrder(annex))
                yield return paragraph;
        }
    }

    private static IEnumerable<ParsedParagraph> InOrder(ParsedSection section)
    {
        if (section.Heading is not null)
            yield return section.Heading;
        var heading = 0;
        for (var i = 0; i <= section.Preambular.Count + section.Operative.Count; i++)
        {
            for (; heading < section.Headings.Count && section.Headings[heading].Preambular + section.Headings[heading].Operative <= i; heading++)
                yield return section.Headings[heading].Heading;
            if (i == section.Preambular.Count + section.Operative.Count)
                yield break;
            var paragraph = i < section.Preambular.Count ? section.Preambular[i] : section.Operative[i - section.Preambular.Count];
            foreach (var descendant in WithDescendants(paragraph))
                yield return descendant;
        }
    }

    private static IEnumerable<ParsedParagraph> InOrder(ParsedAnnex annex)
    {
        foreach (var line in annex.HeadingLines)
            yield return line;
        var heading = 0;
        for (var i = 0; i <= annex.Paragraphs.Count; i++)
        {
            for (; heading < annex.Headings.Count && annex.Headings[heading].Before <= i; heading++)
                yield return annex.Headings[heading].Heading;
            if (i == annex.Paragraphs.Count)
                yield break;
            foreach (var descendant in WithDescendants(annex.Paragraphs[i]))
                yield return descendant;
        }
    }

    private static IEnumerable<ParsedParagraph> WithDescendants(ParsedParagraph paragraph)
    {
        yield return paragraph;
        foreach (var child in paragraph.Children)
        {
            foreach (var descendant in WithDescendants(child))
                yield return descendant;
        }
    }
}
