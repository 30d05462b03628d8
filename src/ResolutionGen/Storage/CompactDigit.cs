namespace ResolutionGen;

/// <summary>
/// The 64 characters that stand for 0 to 63: <c>0</c> to <c>p</c> in ASCII without the backslash, so that none is escaped in a literal.
/// Part of the format: never to be changed.
/// </summary>
internal static class CompactDigit
{
    public const int Count = 64;

    private const char First = '0';
    private const char Skipped = '\\';

    public static char Of(int value)
    {
        var digit = (char)(First + value);
        return digit < Skipped ? digit : (char)(digit + 1);
    }

    /// <summary>The value of a character; negative or above 63 for one that is no digit.</summary>
    public static int ValueOf(char digit)
    {
        if (digit == Skipped)
            return -1;
        return digit < Skipped ? digit - First : digit - First - 1;
    }
}
