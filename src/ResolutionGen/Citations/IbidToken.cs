using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>An ibid. in a text, with what follows it.</summary>
/// <param name="Start">The index of the word.</param>
/// <param name="Length">The number of characters of the word, its full stop included.</param>
/// <param name="PinPoints">The places named after it.</param>
/// <param name="Treaty">Volume and number of the Treaty Series after it; null where none are named.</param>
/// <param name="Symbol">The document symbol that names what it refers to, after it in the same sentence; null where none does.</param>
internal sealed record IbidToken(int Start, int Length, IReadOnlyList<CitationToken> PinPoints, TreatyPlace? Treaty, SymbolToken? Symbol)
{
    public int End => Start + Length;
}
