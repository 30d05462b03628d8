namespace ResolutionGen;

/// <summary>The characters that print nothing: direction controls, zero-width blanks and joiners, soft hyphen (Unicode character database, general category Cf).</summary>
internal static class HiddenCharacter
{
    public static bool Is(char character) => character is '\u00AD' or (>= '\u200B' and <= '\u200D') or (>= '\u2060' and <= '\u2064') or '\uFEFF' || DirectionControl.Is(character);

    /// <summary>What a hidden character is, in words.</summary>
    public static string NameOf(char character) => character switch
    {
        '\u00AD' => "soft hyphen",
        '\u200B' => "zero-width space",
        '\u200C' or '\u200D' => "zero-width joiner or non-joiner",
        '\uFEFF' => "byte order mark",
        '\u200E' => "left-to-right mark",
        '\u200F' or '\u061C' => "right-to-left mark",
        _ when DirectionControl.Is(character) => "direction control",
        _ => "invisible character",
    };
}
