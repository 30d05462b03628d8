namespace ResolutionGen;

/// <summary>A stretch of text in which document symbols are damaged beyond reading.</summary>
/// <param name="Start">The index of the first malformed symbol.</param>
/// <param name="End">The index after its bracket group.</param>
/// <param name="Symbol">The first malformed symbol.</param>
internal readonly record struct DamagedStretch(int Start, int End, SymbolToken Symbol);
