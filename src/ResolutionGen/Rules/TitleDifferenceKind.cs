namespace ResolutionGen;

/// <summary>How a title differs from another in one unit.</summary>
internal enum TitleDifferenceKind
{
    /// <summary>It has another unit there.</summary>
    Replaced,

    /// <summary>It has a unit more.</summary>
    Added,

    /// <summary>It lacks a unit.</summary>
    Missing,
}
