namespace ResolutionGen;

/// <summary>What a line of the file belongs to.</summary>
internal enum LineRole
{
    Body,
    Note,
    NoteRule,
    PageFurniture,
    Link,
}
