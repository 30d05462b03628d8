namespace ResolutionGen;

/// <summary>One place that a cross-reference names. Of a range (<c>9 to 12</c>) every paragraph is a place.</summary>
public sealed class CrossReferenceTarget
{
    private readonly ResolutionElements _elements;

    internal CrossReferenceTarget(ResolutionElements elements, string path, CrossReferenceStatus status, string text, int position)
    {
        _elements = elements;
        Path = path;
        Status = status;
        Text = text;
        Position = position;
    }

    /// <summary>The canonical path of the place: <c>op4(a)</c>, <c>II/op3</c>, <c>annex1/p3</c>, <c>II</c>, <c>annex1</c>; where there is none, the path that it would have.</summary>
    public string Path { get; }

    /// <summary>The canonical reference of the place: <c>A/RES/72/31#op4(a)</c>.</summary>
    public string Reference => _elements.Symbol + "#" + Path;

    /// <summary>Whether the place is there, or why not.</summary>
    public CrossReferenceStatus Status { get; }

    /// <summary>The number or label as printed: <c>4 (a)</c>, <c>II</c>; of a place inside a range the whole range; of an annex without a number the word.</summary>
    public string Text { get; }

    /// <summary>The index in the Text of the paragraph or footnote at which <see cref="Text"/> stands.</summary>
    public int Position { get; }

    /// <summary>Whether the place is there.</summary>
    public bool IsFound => Status == CrossReferenceStatus.Found;

    /// <summary>The paragraph; null where there is none, and for a section or annex as a whole.</summary>
    public Paragraph? Paragraph => IsFound ? _elements.ParagraphAt(Path) : null;

    /// <summary>The section as a whole; null for any other place.</summary>
    public Section? Section => IsFound && _elements.Resolution.Sections.TryGet(Path, out var section) ? section : null;

    /// <summary>The annex as a whole; null for any other place.</summary>
    public Annex? Annex => IsFound && Path.IndexOf('/') < 0 ? _elements.AnnexAt(Path) : null;

    /// <summary>The path, and why there is nothing where there is none.</summary>
    public override string ToString() => IsFound ? Path : Path + " (" + Status + ")";
}
