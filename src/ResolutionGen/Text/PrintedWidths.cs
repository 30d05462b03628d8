namespace ResolutionGen;

/// <summary>
/// The advance widths of characters in Times, the face official documents are set in, in thousandths of its size.
/// Whether a word would have fitted on a line is a question of millimetres: columns are wrong by a tenth.
/// </summary>
internal static class PrintedWidths
{
    public const int Blank = 250;
    public const int Wide = 1_000;

    /// <summary>The width of most letters and of all digits.</summary>
    public const int Usual = 500;

    private const int FirstAscii = ' ';
    private const int FirstLatin = '\u00C0';
    private const int FirstCyrillic = '\u0410';

    private static readonly ushort[] Ascii =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    private static readonly ushort[] Latin =
    [
        722, 722, 722, 722, 722, 722, 889, 667, 611, 611, 611, 611, 333, 333, 333, 333, 722, 722, 722, 722, 722, 722, 722, 564, 722, 722, 722, 722, 722, 722, 556, 500,
        444, 444, 444, 444, 444, 444, 667, 444, 444, 444, 444, 444, 278, 278, 278, 278, 500, 500, 500, 500, 500, 500, 500, 564, 500, 500, 500, 500, 500, 500, 500, 500,
    ];

    private static readonly ushort[] Cyrillic =
    [
        722, 574, 667, 578, 682, 611, 896, 501, 722, 722, 667, 678, 889, 722, 722, 722, 557, 667, 611, 708, 790, 722, 722, 650, 1009, 1009, 706, 872, 574, 660, 1028, 667,
        444, 509, 472, 410, 509, 444, 691, 395, 535, 535, 486, 499, 633, 535, 500, 535, 500, 444, 437, 500, 648, 500, 535, 503, 770, 770, 517, 671, 456, 430, 745, 460,
    ];

    // All alphabets; behind them nearly all characters are Han.
    private static readonly ushort[] Tabulated = Tabulate();

    public static int Of(char character)
    {
        var table = Tabulated;
        if (character < table.Length)
            return table[character];
        return Characters.IsHan(character) ? Wide : OfAny(character);
    }

    private static ushort[] Tabulate()
    {
        var table = new ushort['\u2E80'];
        for (var i = 0; i < table.Length; i++)
            table[i] = (ushort)OfAny((char)i);
        return table;
    }

    private static int OfAny(char character)
    {
        if (character < FirstAscii + Ascii.Length)
            return character < FirstAscii ? 0 : Ascii[character - FirstAscii];
        if (character >= FirstLatin && character < FirstLatin + Latin.Length)
            return Latin[character - FirstLatin];
        if (character >= FirstCyrillic && character < FirstCyrillic + Cyrillic.Length)
            return Cyrillic[character - FirstCyrillic];
        if (FoldingTable.Lookup(character) == '\0' || char.IsLowSurrogate(character))
            return 0;
        return Characters.IsWide(character) || character is '—' or '…' or '№' ? Wide : Usual;
    }
}
