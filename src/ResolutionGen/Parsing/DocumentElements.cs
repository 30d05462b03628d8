using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Lists what each stretch of a file belongs to: every character that is not white space stands in exactly one of them.</summary>
internal static class DocumentElements
{
    public static List<(SourceSpan Span, ElementKind Kind)> Of(DocumentLayout layout, IEnumerable<ParsedResolution> resolutions)
    {
        var elements = new List<(SourceSpan, ElementKind)>();
        AddPrintingLines(layout, elements);
        foreach (var line in layout.UnclaimedNoteLines)
            elements.Add((line.Span, ElementKind.Unclaimed));
        foreach (var note in layout.Notes)
        {
            elements.Add((note.LabelSpan, ElementKind.NoteLabel));
            foreach (var piece in note.Lines)
                elements.Add((SourceSpan.FromBounds(piece.Start, piece.End), ElementKind.Note));
        }

        foreach (var resolution in resolutions)
            AddResolution(resolution, elements);
        return elements;
    }

    private static void AddPrintingLines(DocumentLayout layout, List<(SourceSpan Span, ElementKind Kind)> elements)
    {
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            switch (layout.Roles[i])
            {
                case LineRole.PageFurniture:
                    elements.Add((layout.Lines[i].Span, ElementKind.PageFurniture));
                    break;
                case LineRole.Link:
                    elements.Add((layout.Lines[i].Span, ElementKind.Link));
                    break;
                case LineRole.NoteRule:
                    elements.Add((layout.Lines[i].Span, ElementKind.NoteRule));
                    break;
            }
        }
    }

    private static void AddResolution(ParsedResolution resolution, List<(SourceSpan Span, ElementKind Kind)> elements)
    {
        AddBlocks(resolution.Masthead, ElementKind.Masthead, elements);
        if (resolution.TitleNumberSpan.Length > 0)
            elements.Add((resolution.TitleNumberSpan, ElementKind.TitleNumber));
        if (resolution.FormulaSpan.Length > 0)
            elements.Add((resolution.FormulaSpan, ElementKind.Formula));
        foreach (var paragraph in resolution.Paragraphs())
            AddParagraph(paragraph, paragraph == resolution.Title ? ElementKind.Title : ElementKind.Paragraph, elements);
        AddBlocks(resolution.Closing, ElementKind.ClosingLine, elements);
    }

    private static void AddBlocks(IEnumerable<Block> blocks, ElementKind kind, List<(SourceSpan Span, ElementKind Kind)> elements)
    {
        foreach (var block in blocks)
        {
            foreach (var line in block.Lines)
                elements.Add((line.Span, kind));
        }
    }

    private static void AddParagraph(ParsedParagraph paragraph, ElementKind kind, List<(SourceSpan Span, ElementKind Kind)> elements)
    {
        if (paragraph.Label.Kind != LabelKind.None)
            elements.Add((SourceSpan.FromBounds(paragraph.Label.Start, paragraph.Label.End), ElementKind.Label));
        foreach (var piece in paragraph.Marked.Pieces())
            elements.Add((piece, kind));
    }
}
