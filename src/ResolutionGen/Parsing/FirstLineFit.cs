namespace ResolutionGen;

/// <summary>What the width of a line tells of its place in a paragraph, where the first line is set in and the extraction does not show it.</summary>
internal enum FirstLineFit
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>It is too wide for a first line.</summary>
    TooWide,

    /// <summary>It is as wide as a full line that is set in.</summary>
    Exact,
}
