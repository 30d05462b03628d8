using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A paragraph, heading or line of the body before its place in the structure is known.</summary>
internal sealed class Block
{
    public required BlockRole Role { get; init; }

    public required IReadOnlyList<SourceLine> Lines { get; init; }

    /// <summary>The label; <see cref="LabelKind.None"/> where there is none.</summary>
    public required ParagraphLabel Label { get; init; }

    /// <summary>The text without the label, wraps joined, markers still in it.</summary>
    public required MappedText Text { get; init; }

    public int Page => Lines[0].Page;

    public int Start => Lines[0].Start;
}
