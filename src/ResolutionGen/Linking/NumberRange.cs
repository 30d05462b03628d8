namespace ResolutionGen;

/// <summary>Numbers without a gap.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last, itself one of them.</param>
internal readonly record struct NumberRange(int First, int Last)
{
    public bool Contains(int number) => number >= First && number <= Last;
}
