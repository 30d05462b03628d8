namespace ResolutionGen;

/// <summary>The labels of the sub-paragraphs of one paragraph.</summary>
/// <param name="First">The first, in canonical form; empty where it is no letter and no numeral.</param>
/// <param name="Last">The last.</param>
internal sealed record SubParagraphRow(string First, string Last)
{
    /// <summary>The row of a paragraph without sub-paragraphs.</summary>
    public static SubParagraphRow Empty { get; } = new("", "");

    /// <summary>Whether a label was surely never there: it comes after the last. One before it may have been lost with its sub-paragraph.</summary>
    public bool SurelyLacks(string label)
    {
        if (this == Empty)
            return true;
        return NumeralOf(First) == 1
            ? NumeralOf(label) is > 0 and var number && NumeralOf(Last) is > 0 and var highest && number > highest
            : label.Length == 1 && Last.Length == 1 && label[0] > Last[0];
    }

    private static int NumeralOf(string label) => RomanNumeral.TryRead(label.ToUpperInvariant(), out var number) ? number : 0;
}
