using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A footnote as the layout stage finds it: its label and the pieces of lines that hold its text.</summary>
/// <param name="Label">The label without brackets: <c>11</c>, <c>*</c>.</param>
/// <param name="LabelSpan">Where the label stands, brackets included.</param>
/// <param name="Page">The page of its note block, 0-based.</param>
/// <param name="Lines">The stretches of lines with its text, in reading order.</param>
internal sealed record NoteText(string Label, SourceSpan LabelSpan, int Page, List<TextPiece> Lines)
{
    /// <summary>The number of the label; 0 for an asterisk.</summary>
    public int Number { get; } = NoteLabel.NumberOf(Label);
}
