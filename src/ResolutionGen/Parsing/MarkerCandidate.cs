namespace ResolutionGen;

/// <summary>A number in a text that may be a footnote marker.</summary>
/// <param name="Paragraph">The index of its paragraph in reading order.</param>
/// <param name="Start">The index of its first character in the text with markers.</param>
/// <param name="Length">The number of characters, brackets included.</param>
/// <param name="Number">Its value.</param>
/// <param name="Score">How much its neighbourhood speaks for a marker; 0 is undecided.</param>
/// <param name="Page">The page it stands on, 0-based.</param>
/// <param name="IsDueOnly">Whether it is taken only for the marker that is due: the end of a longer run of digits, or a number that a word names.</param>
internal readonly record struct MarkerCandidate(int Paragraph, int Start, int Length, int Number, int Score, int Page, bool IsDueOnly = false)
{
    public int End => Start + Length;
}
