using System;
using System.Text;

namespace ResolutionGen;

/// <summary>
/// Folds characters that mean the same for matching: full-width forms, superscripts, quotation marks, dashes, blanks, invisible marks.
/// A table of its own, since the platform's normalization does nothing where globalization is invariant and throws on lone surrogates.
/// </summary>
internal static class Folding
{
    // Alphabets, blanks, quotation marks and dashes; behind them nearly all are ideographs, which stand for themselves.
    private const int Tabulated = 0x3100;
    private static readonly char[] Folded = Tabulate(FoldingTable.Lookup);
    private static readonly char[] FoldedUpper = Tabulate(character => char.ToUpperInvariant(FoldingTable.Lookup(character)));

    /// <summary>The folded character; '\0' for one that matching ignores, such as a direction mark.</summary>
    public static char Fold(char character)
    {
        var table = Folded;
        if (character < table.Length)
            return table[character];
        return character is >= '\u3400' and <= '\u9FFF' ? character : FoldingTable.Lookup(character);
    }

    /// <summary>The folded character in upper case: two that are the same without regard to case have the same.</summary>
    public static char FoldUpper(char character)
    {
        var table = FoldedUpper;
        if (character < table.Length)
            return table[character];
        return character is >= '\u3400' and <= '\u9FFF' ? character : char.ToUpperInvariant(FoldingTable.Lookup(character));
    }

    /// <summary>Appends the folded form of a character, lower case kept, white space and ignored characters left out.</summary>
    public static void AppendWithoutSpace(StringBuilder folded, char character)
    {
        var ligature = FoldingTable.Expand(character);
        if (ligature is not null)
        {
            folded.Append(ligature);
            return;
        }

        var plain = Fold(character);
        if (plain != '\0' && !char.IsWhiteSpace(plain))
            folded.Append(plain);
    }

    private static char[] Tabulate(Func<char, char> fold)
    {
        var table = new char[Tabulated];
        for (var i = 0; i < table.Length; i++)
            table[i] = fold((char)i);
        return table;
    }
}
