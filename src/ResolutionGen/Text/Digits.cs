namespace ResolutionGen;

/// <summary>Reads runs of ASCII digits.</summary>
internal static class Digits
{
    private const int Enough = 100_000;

    /// <summary>The value of the digits from one index to another; of a longer run than any number here has, some value above them all.</summary>
    public static int ValueOf(string text, int start, int end)
    {
        var value = 0;
        for (var i = start; i < end && value < Enough; i++)
            value = (value * 10) + (text[i] - '0');
        return value;
    }
}
