namespace ResolutionGen;

/// <summary>A number in a text that may be a footnote marker.</summary>
/// <param name="Paragraph">The index of its paragraph in reading order.</param>
/// <param name="Start">The index of its first character in the text with markers.</param>
/// <param name="Length">The number of characters, brackets included.</param>
/// <param name="Number">Its value.</param>
/// <param name="Score">How much its neighbourhood speaks for a marker; 0 is undecided.</param>
/// <param name="Page">The page it stands on, 0-based.</param>
/// <param name="IsGlued">Whether it is the end of a longer run of digits: then it can only be the marker that is due.</param>
internal readonly record struct MarkerCandidate(int Paragraph, int Start, int Length, int Number, int Score, int Page, bool IsGlued = false)
{
    public int End => Start + Length;
}
