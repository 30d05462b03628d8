namespace ResolutionGen.Generator;

/// <summary>A hash that is the same on every machine and in every process: FNV-1a, 32 bits.</summary>
internal static class StableHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(string text)
    {
        var hash = Basis;
        foreach (var unit in text)
            hash = unchecked((hash ^ unit) * Prime);
        return hash;
    }
}
