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

    /// <summary>Makes a block of lines; what stands behind the label on the label's line is text.</summary>
    public static Block Make(string text, BlockText joiner, BlockRole role, IReadOnlyList<SourceLine> lines, ParagraphLabel label)
    {
        var pieces = new List<TextPiece>(lines.Count);
        foreach (var line in lines)
        {
            var start = label.Kind != LabelKind.None && line.Start == label.Start ? label.End : line.Start;
            while (start < line.End && Characters.IsBlank(text[start]))
                start++;
            pieces.Add(new TextPiece(start, line.End));
        }

        return new Block { Role = role, Lines = lines, Label = label, Text = joiner.Join(pieces) };
    }
}
