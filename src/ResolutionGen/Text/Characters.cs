namespace ResolutionGen;

/// <summary>Classes of characters that layout and parsing decide by.</summary>
internal static class Characters
{
    /// <summary>Han characters and the punctuation that is as wide.</summary>
    public static bool IsWide(char character)
        => character >= '\u2E80' && (character <= '\uA4CF' || (character >= '\uAC00' && character <= '\uD7FF') || (character >= '\uF900' && character <= '\uFAFF')
            || (character >= '\uFE30' && character <= '\uFE6F') || (character >= '\uFF00' && character <= '\uFF60'));

    public static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '\u3007' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Arabic letters and their vowel marks.</summary>
    public static bool IsArabic(char character) => character is >= '\u0621' and <= '\u0652';

    /// <summary>The marks that Arabic print adds to letters or leaves out, and the stroke that draws letters out.</summary>
    public static bool IsVowelMark(char character) => character is '\u0640' or (>= '\u064B' and <= '\u0652') or '\u0670';

    public static bool IsAsciiDigit(char character) => (uint)(character - '0') <= 9;

    public static bool IsAsciiLetter(char character) => (uint)((character | 0x20) - 'a') <= 'z' - 'a';

    /// <summary>The brackets of raised numbers: <c>⁽¹⁾</c>.</summary>
    public const char RaisedOpening = '\u207D';
    public const char RaisedClosing = '\u207E';

    /// <summary>The value of a superscript digit; -1 for any other character.</summary>
    public static int SuperscriptValue(char character) => character < '\u00B2' ? -1 : RaisedValue(character);

    private static int RaisedValue(char character) => character switch
    {
        '\u00B9' => 1,
        '\u00B2' => 2,
        '\u00B3' => 3,
        '\u2070' => 0,
        >= '\u2074' and <= '\u2079' => character - '\u2070',
        _ => -1,
    };

    /// <summary>Commas, semicolons, full stops, colons and the enumeration comma, of every script.</summary>
    public static bool IsStop(char character)
        => character is ',' or ';' or '.' or ':' or '!' or '?' or '，' or '；' or '。' or '：' or '、' or '．' or '！' or '？' or '،' or '؛' or '؟';

    public static bool IsClosing(char character)
        => character is ')' or ']' or '"' or '\'' or '”' or '’' or '»' or '》' or '〉' or '」' or '』' or '）' or '】' or '］';

    public static bool IsOpening(char character)
        => character is '(' or '[' or '“' or '‘' or '«' or '《' or '〈' or '「' or '『' or '（' or '【' or '［';

    public static bool IsBlank(char character) => character <= ' ' ? character is ' ' or '\t' or '\n' or '\r' or '\f' : character > '\u007F' && IsUnicodeBlank(character);

    // The White_Space property of the Unicode Character Database beyond ASCII, without a look into the tables of the platform.
    private static bool IsUnicodeBlank(char character)
        => character < '\u2000'
            ? character is '\u0085' or '\u00A0' or '\u1680'
            : character is <= '\u200A' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';
}
