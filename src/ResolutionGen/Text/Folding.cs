using System.Text;

namespace ResolutionGen;

/// <summary>
/// Folds characters that mean the same for matching: full-width forms, superscripts, quotation marks, dashes, blanks, invisible marks.
/// A table of its own, since the platform's normalization does nothing where globalization is invariant and throws on lone surrogates.
/// </summary>
internal static class Folding
{
    /// <summary>The folded character; '\0' for one that matching ignores, such as a direction mark.</summary>
    public static char Fold(char character) => character < '\u0080' || character is >= '\u3400' and <= '\u9FFF' ? character : FoldingTable.Lookup(character);

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
}
