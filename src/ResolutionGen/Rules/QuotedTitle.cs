namespace ResolutionGen;

/// <summary>A title in quotation or title marks.</summary>
/// <param name="Text">The text that holds it.</param>
/// <param name="Start">The index of its first character, inside the marks.</param>
/// <param name="Length">Its length, without blanks at its ends.</param>
/// <param name="Frame">The mark and the words around it: two titles in the same frame have the same part in their sentences. Empty where the words say nothing.</param>
/// <param name="IsClosed">Whether the frame has a word after the title, and not only before it.</param>
internal sealed record QuotedTitle(BoundText Text, int Start, int Length, string Frame, bool IsClosed)
{
    public string Value => Text.Text.Substring(Start, Length);
}
