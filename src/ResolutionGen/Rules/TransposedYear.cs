namespace ResolutionGen;

/// <summary>Finds the year that was meant where two neighbouring digits have changed places.</summary>
internal static class TransposedYear
{
    private const int FirstYear = 1946;

    /// <summary>The only year up to a last one that a transposition makes of a year; 0 where there is none, or more than one.</summary>
    public static int Of(int year, int last)
    {
        var found = 0;
        for (var unit = 1; unit < 1000; unit *= 10)
        {
            var low = year / unit % 10;
            var high = year / (unit * 10) % 10;
            var transposed = year + ((low - high) * unit * 10) + ((high - low) * unit);
            if (transposed == year || transposed < FirstYear || transposed > last)
                continue;
            if (found > 0 && found != transposed)
                return 0;
            found = transposed;
        }

        return found;
    }
}
