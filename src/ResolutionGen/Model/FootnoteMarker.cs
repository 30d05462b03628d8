namespace ResolutionGen;

/// <summary>A footnote marker, at its place in a paragraph.</summary>
public sealed class FootnoteMarker
{
    internal FootnoteMarker(string label, int position, Footnote? footnote)
    {
        Label = label;
        Position = position;
        Footnote = footnote;
    }

    /// <summary>The marker as printed, without brackets: <c>4</c>, <c>*</c>.</summary>
    public string Label { get; }

    /// <summary>The index in <see cref="Paragraph.Text"/> before which the marker stands, 0 to its length. The text itself does not hold the marker.</summary>
    public int Position { get; }

    /// <summary>The footnote it refers to; null where the text has none of that label.</summary>
    public Footnote? Footnote { get; }

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
