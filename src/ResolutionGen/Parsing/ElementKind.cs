namespace ResolutionGen;

/// <summary>What a stretch of the file belongs to.</summary>
internal enum ElementKind
{
    Masthead,
    TitleNumber,
    Title,
    Formula,
    Label,
    Paragraph,
    ClosingLine,
    NoteRule,
    NoteLabel,
    Note,
    PageFurniture,
    Link,

    /// <summary>A line of a note block that no label claims.</summary>
    Unclaimed,
}
