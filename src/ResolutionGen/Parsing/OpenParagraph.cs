namespace ResolutionGen;

/// <summary>What is known of a paragraph while its lines are collected.</summary>
/// <param name="Label">Its label; <see cref="LabelKind.None"/> where there is none.</param>
/// <param name="LineCount">The number of lines so far.</param>
/// <param name="BeginsWithLabelAlone">Whether its first line holds nothing but the label.</param>
internal readonly record struct OpenParagraph(ParagraphLabel Label, int LineCount, bool BeginsWithLabelAlone)
{
    public bool IsLabelAlone => BeginsWithLabelAlone && LineCount == 1;
}
