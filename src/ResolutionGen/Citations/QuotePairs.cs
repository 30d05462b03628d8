namespace ResolutionGen;

/// <summary>Quotation marks and title marks that open and close.</summary>
internal static class QuotePairs
{
    private const string Opening = "\u201C\u00AB\u300A\u3008\u300C";
    private const string Closing = "\u201D\u00BB\u300B\u3009\u300D";

    /// <summary>The mark that closes what a character opens; '\0' for a character that opens nothing.</summary>
    public static char ClosingOf(char character) => Opening.IndexOf(character) is >= 0 and var pair ? Closing[pair] : '\0';

    public static bool IsOpening(char character) => Opening.IndexOf(character) >= 0;

    public static bool IsClosing(char character) => Closing.IndexOf(character) >= 0;
}
