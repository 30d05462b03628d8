namespace ResolutionGen;

/// <summary>The invisible characters that control the direction of text (Unicode Standard Annex 9).</summary>
internal static class DirectionControl
{
    public const char LeftToRightEmbedding = '\u202A';
    public const char RightToLeftEmbedding = '\u202B';
    public const char PopDirectionalFormatting = '\u202C';

    private static readonly char[] All =
    [
        '\u200E', '\u200F', '\u061C', LeftToRightEmbedding, RightToLeftEmbedding, PopDirectionalFormatting, '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
    ];

    public static bool Is(char character)
        => character is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The index of the first control of a text; -1 where there is none.</summary>
    public static int FirstIn(string text) => text.IndexOfAny(All);
}
