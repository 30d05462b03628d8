namespace ResolutionGen.Tests;

/// <summary>What a stretch of a made-up resolution is set as.</summary>
internal enum BlockKind
{
    Paragraph,

    /// <summary>A closing line.</summary>
    Closing,

    /// <summary>A heading; the heading of an annex begins a page.</summary>
    Heading,
}
