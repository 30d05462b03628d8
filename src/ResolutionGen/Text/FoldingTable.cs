namespace ResolutionGen;

/// <summary>Which characters stand for which, after the compatibility mappings of the Unicode Character Database that occur in these texts.</summary>
internal static class FoldingTable
{
    public static char Lookup(char character)
    {
        switch (character)
        {
            // Full-width ASCII, one for one.
            case >= '\uFF01' and <= '\uFF5E':
                return (char)(character - 0xFEE0);

            // Blanks.
            case '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000':
                return ' ';

            // Invisible marks: soft hyphen, zero width, direction control, byte order mark.
            case '\u00AD' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF':
                return '\0';

            // What Arabic print adds or leaves out at will: the stroke that draws letters out, and the vowel marks.
            case '\u0640' or (>= '\u064B' and <= '\u0652') or '\u0670':
                return '\0';

            // Superscripts and subscripts.
            case '\u00B9':
                return '1';
            case '\u00B2':
                return '2';
            case '\u00B3':
                return '3';
            case '\u2070':
                return '0';
            case >= '\u2074' and <= '\u2079':
                return (char)(character - '\u2070' + '0');
            case >= '\u2080' and <= '\u2089':
                return (char)(character - '\u2080' + '0');

            // Arabic-Indic digits, both forms.
            case >= '\u0660' and <= '\u0669':
                return (char)(character - '\u0660' + '0');
            case >= '\u06F0' and <= '\u06F9':
                return (char)(character - '\u06F0' + '0');

            // Quotation marks and dashes.
            case '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u00B4':
                return '\'';
            case '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' or '\u301D' or '\u301E':
                return '"';
            case (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63':
                return '-';
            case '\u2044' or '\u2215':
                return '/';
            default:
                return character;
        }
    }

    public static string? Expand(char character) => character switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\u2026' => "...",
        '\u33C2' => "am",
        >= '\u2160' and <= '\u216B' => Romans[character - '\u2160'],
        >= '\u2460' and <= '\u2473' => Circled[character - '\u2460'],
        _ => null,
    };

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private static readonly string[] Circled = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"];
}
