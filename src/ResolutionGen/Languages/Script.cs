namespace ResolutionGen;

/// <summary>The writing that tells languages apart before any word does.</summary>
internal enum Script
{
    Latin,
    Cyrillic,
    Han,
    Arabic,
}
