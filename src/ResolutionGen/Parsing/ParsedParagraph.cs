using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A paragraph, title or heading in the structure, with the places of its label, text and markers in the file.</summary>
internal sealed class ParsedParagraph(ParagraphLabel label, MappedText marked, int page)
{
    /// <summary>The label; <see cref="LabelKind.None"/> where there is none.</summary>
    public ParagraphLabel Label { get; } = label;

    /// <summary>The text with the markers still in it.</summary>
    public MappedText Marked { get; private set; } = marked;

    /// <summary>The page on which the paragraph begins, 0-based.</summary>
    public int Page { get; } = page;

    /// <summary>The text without markers; set when markers are assigned.</summary>
    public MappedText Text { get; set; } = marked;

    /// <summary>The markers; set when markers are assigned.</summary>
    public List<ParsedMarker> Markers { get; } = [];

    public List<ParsedParagraph> Children { get; } = [];

    /// <summary>Takes a longer text, where what followed turned out to belong to the paragraph.</summary>
    public void Extend(MappedText longer)
    {
        Marked = longer;
        Text = longer;
    }
}
