using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A paragraph or sub-paragraph of a resolution.</summary>
public sealed class Paragraph
{
    private string? _digest;
    private IReadOnlyList<Footnote>? _footnotes;

    internal Paragraph(
        string symbol,
        string path,
        ParagraphKind kind,
        int? number,
        string? label,
        string text,
        IReadOnlyList<Paragraph> children,
        IReadOnlyList<FootnoteMarker> footnoteMarkers,
        IReadOnlyList<Citation> citations)
    {
        Reference = symbol + "#" + path;
        Path = path;
        Kind = kind;
        Number = number;
        Label = label;
        Text = text;
        Children = children;
        FootnoteMarkers = footnoteMarkers;
        Citations = citations;
    }

    /// <summary>The part of the resolution it belongs to.</summary>
    public ParagraphKind Kind { get; }

    /// <summary>The printed number of a numbered paragraph; null for preambular, unnumbered and lettered ones.</summary>
    public int? Number { get; }

    /// <summary>The label as printed, without the closing full stop of a number: <c>4</c>, <c>(a)</c>, <c>(أ)</c>; null where there is none.</summary>
    public string? Label { get; }

    /// <summary>The canonical path in the resolution: <c>op4(a)(ii)</c>, <c>pp3</c>, <c>II/op3</c>, <c>annex1/p3(a)</c>.</summary>
    public string Path { get; }

    /// <summary>The canonical reference, independent of the language: <c>A/RES/72/31#op4(a)(ii)</c>.</summary>
    public string Reference { get; }

    /// <summary>The text as printed, unwrapped, without label, markers and sub-paragraphs.</summary>
    public string Text { get; }

    /// <summary>The sub-paragraphs, in reading order.</summary>
    public IReadOnlyList<Paragraph> Children { get; }

    /// <summary>The footnote markers of this paragraph itself, in the order of the text.</summary>
    public IReadOnlyList<FootnoteMarker> FootnoteMarkers { get; }

    /// <summary>The documents that this paragraph itself cites, in the order of the text.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The references of this paragraph itself to other places of the resolution (<c>paragraph 4 above</c>), in the order of the text.</summary>
    public IReadOnlyList<CrossReference> CrossReferences { get; internal set; } = [];

    /// <summary>The footnotes that the markers of this paragraph refer to, each once, in the order of the text.</summary>
    public IReadOnlyList<Footnote> Footnotes => _footnotes ??= CollectFootnotes();

    /// <summary>
    /// The first 16 hexadecimal characters of SHA-256 over the folded texts of the paragraph and its sub-paragraphs, without white space and markers:
    /// equal for equal wording in every layout.
    /// </summary>
    public string Digest => _digest ??= TextDigest.Of(this);

    /// <summary>All sub-paragraphs of every level, in reading order; not the paragraph itself.</summary>
    public IEnumerable<Paragraph> Descendants()
    {
        foreach (var child in Children)
        {
            yield return child;
            foreach (var descendant in child.Descendants())
                yield return descendant;
        }
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    private List<Footnote> CollectFootnotes()
    {
        var notes = new List<Footnote>(FootnoteMarkers.Count);
        foreach (var marker in FootnoteMarkers)
        {
            if (marker.Footnote is { } note && !notes.Contains(note))
                notes.Add(note);
        }

        return notes;
    }
}
