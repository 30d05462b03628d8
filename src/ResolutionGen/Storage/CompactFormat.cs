namespace ResolutionGen;

/// <summary>
/// The compact form: how generated code carries a resolution. It is a string that UTF-8 can hold (no lone surrogates), made of
/// printable ASCII for the structure and of the texts as they are, each behind its length. What the reader can work out is left out.
/// </summary>
/// <remarks>
/// A later reader reads every earlier version. So whatever the format leaves out is derived by rules of its own
/// (<see cref="StoredNumber"/>, <see cref="ExpectedPath"/>), never by the parsers of the library, which improve with time.
/// </remarks>
internal static class CompactFormat
{
    /// <summary>The version that this library writes. 2 has the cross-references of paragraphs and footnotes.</summary>
    public const int Version = 2;

    /// <summary>Bits of a number in each character; the bit above says that another character follows.</summary>
    public const int BitsPerDigit = 5;

    /// <summary>Stands before four hexadecimal digits, for units that UTF-8 cannot hold and for itself.</summary>
    public const char Escape = '\u001A';

    /// <summary>Hexadecimal digits behind an escape.</summary>
    public const int EscapeDigits = 4;
}
