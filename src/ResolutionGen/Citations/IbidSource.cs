namespace ResolutionGen;

/// <summary>A source that a note cites and an ibid. may refer to.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Note">The index of its note.</param>
/// <param name="Start">The index at which it stands there.</param>
internal sealed record IbidSource(Citation Citation, int Note, int Start)
{
    public bool IsTreaty => Citation.Kind == CitationKind.Treaty;

    /// <summary>Whether it is the same document as another, or a corrigendum or addendum to it.</summary>
    public bool Belongs(IbidSource other)
        => Citation.Symbol is { } symbol && other.Citation.Symbol is { } stem
            && (symbol.Equals(stem) || symbol.Value.StartsWith(stem.Value + "/", System.StringComparison.Ordinal));
}
