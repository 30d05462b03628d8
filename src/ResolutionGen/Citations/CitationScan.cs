using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>What the citation scanner found in one text.</summary>
internal sealed record CitationScan
{
    public static CitationScan Empty { get; } = new();

    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
