namespace ResolutionGen;

/// <summary>
/// The advance widths of Arabic letters in thousandths of the size of the face, on the scale of <see cref="PrintedWidths"/>. A letter that joins the next is
/// narrower. Estimated from the lines of typeset texts that are known to be full.
/// </summary>
internal static class ArabicWidths
{
    public const int Blank = 160;

    public const int First = '\u0621';

    private static readonly ushort[] Ending =
    [
        440, 220, 220, 410, 220, 490, 220, 710, 300, 710, 710, 500, 500, 500, 410, 410, 310, 310, 850, 850, 860, 860, 570, 570, 410, 410,
        0, 0, 0, 0, 0, 0, 880, 610, 660, 410, 410, 570, 300, 410, 490, 490,
    ];

    private static readonly ushort[] Joining =
    [
        440, 220, 220, 410, 220, 240, 220, 230, 300, 230, 230, 570, 570, 570, 410, 410, 310, 310, 440, 440, 600, 600, 420, 420, 410, 410,
        0, 0, 0, 0, 0, 0, 390, 410, 370, 180, 360, 230, 290, 410, 490, 230,
    ];

    public static bool IsLetter(char character) => (uint)(character - First) < (uint)Ending.Length;

    /// <summary>The width of a letter before another character.</summary>
    public static int Of(char letter, char next) => (IsLetter(next) ? Joining : Ending)[letter - First];
}
