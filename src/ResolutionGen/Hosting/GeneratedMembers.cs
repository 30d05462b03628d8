namespace ResolutionGen;

/// <summary>Which members a generated class has.</summary>
internal enum GeneratedMembers
{
    /// <summary>A property and constants for each paragraph and footnote.</summary>
    All = 0,

    /// <summary>No members for single elements: they are found by indexers. For large corpora.</summary>
    Indexers,
}
