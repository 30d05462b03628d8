using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The text of one title, paragraph or footnote with what was found in it; positions lead back to the file.</summary>
/// <param name="Kind">What it is the text of.</param>
/// <param name="Path">The canonical path of the element: <c>title</c>, <c>pp3</c>, <c>op4(a)</c>, <c>fn6</c>.</param>
/// <param name="Mapped">The text as the model has it, and where each character stands in the file.</param>
/// <param name="Scan">The citations, dates and symbols in it. Positions are indexes of <paramref name="Mapped"/>.</param>
/// <param name="Paragraph">The paragraph of the model; null for titles and footnotes.</param>
/// <param name="Footnote">The footnote of the model; null for titles and paragraphs.</param>
internal sealed record BoundText(BoundTextKind Kind, string Path, MappedText Mapped, CitationScan Scan, Paragraph? Paragraph, Footnote? Footnote)
{
    public string Text => Mapped.Text;

    /// <summary>The footnote markers of a paragraph, with their places in the file.</summary>
    public IReadOnlyList<ParsedMarker> Markers { get; init; } = [];

    /// <summary>The label of a paragraph, with its place in the file; <see cref="LabelKind.None"/> where there is none.</summary>
    public ParagraphLabel Label { get; init; }

    /// <summary>Where the label of a paragraph stands in the file; of what has none, its text.</summary>
    public SourceSpan LabelSpan => Label.Kind == LabelKind.None ? Mapped.Span : new SourceSpan(Label.Start, Label.Text.Length);

    /// <summary>The references to other places of the resolution.</summary>
    public IReadOnlyList<CrossReference> CrossReferences => Paragraph?.CrossReferences ?? Footnote?.CrossReferences ?? [];

    /// <summary>Every ibid. of a footnote, with what it stands for.</summary>
    public IReadOnlyList<IbidResolution> Ibids { get; init; } = [];

    /// <summary>Where the label of a footnote stands in the file.</summary>
    public SourceSpan NoteLabelSpan { get; init; }
}
