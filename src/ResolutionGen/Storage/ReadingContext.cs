namespace ResolutionGen;

/// <summary>What the parts of a resolution share while it is read.</summary>
/// <param name="Elements">The elements that references are looked up in, once all are read; its symbol is what references begin with.</param>
/// <param name="Body">The body that adopted the resolution.</param>
/// <param name="Footnotes">The footnotes, which come first.</param>
internal sealed record ReadingContext(ResolutionElements Elements, IssuingBody Body, Footnote[] Footnotes)
{
    public string Symbol => Elements.Symbol;
}
