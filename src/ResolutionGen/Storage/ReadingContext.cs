namespace ResolutionGen;

/// <summary>What the parts of a resolution share while it is read.</summary>
/// <param name="Symbol">The symbol that references begin with.</param>
/// <param name="Body">The body that adopted the resolution.</param>
/// <param name="Footnotes">The footnotes, which come first.</param>
internal sealed record ReadingContext(string Symbol, IssuingBody Body, Footnote[] Footnotes);
