namespace ResolutionGen;

/// <summary>The characters that print nothing: direction controls, zero-width blanks and joiners, soft hyphen (Unicode character database, general category Cf).</summary>
internal static class HiddenCharacter
{
    private const char First = '\u00AD';
    private const char Last = '\u2069';
    private const char ByteOrderMark = '\uFEFF';

    // Behind the last before the byte order mark lie the ideographs: at most characters of most texts two comparisons tell.
    public static bool Is(char character) => character >= First && (character <= Last ? IsInRange(character) : character == ByteOrderMark);

    private static bool IsInRange(char character) => character is First or (>= '\u200B' and <= '\u200D') or (>= '\u2060' and <= '\u2064') || DirectionControl.Is(character);

    /// <summary>What a hidden character is, in words.</summary>
    public static string NameOf(char character) => character switch
    {
        First => "soft hyphen",
        '\u200B' => "zero-width space",
        '\u200C' or '\u200D' => "zero-width joiner or non-joiner",
        ByteOrderMark => "byte order mark",
        '\u200E' => "left-to-right mark",
        '\u200F' or '\u061C' => "right-to-left mark",
        _ when DirectionControl.Is(character) => "direction control",
        _ => "invisible character",
    };
}
