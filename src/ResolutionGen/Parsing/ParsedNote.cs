namespace ResolutionGen;

/// <summary>A footnote with the places of its label and text in the file.</summary>
/// <param name="Label">The label: <c>11</c>, <c>*</c>.</param>
/// <param name="LabelSpan">Where the label stands.</param>
/// <param name="Page">The page of its note block, 0-based.</param>
/// <param name="Text">The text without the label.</param>
internal sealed record ParsedNote(string Label, SourceSpan LabelSpan, int Page, MappedText Text)
{
    /// <summary>The number of the label; 0 for an asterisk.</summary>
    public int Number { get; } = NoteLabel.NumberOf(Label);
}
