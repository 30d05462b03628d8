using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A citation together with the pieces of text it was read from.</summary>
/// <param name="Citation">The citation as the model has it.</param>
/// <param name="Length">The number of characters of number or symbol, from the citation's position.</param>
internal sealed record CitedToken(Citation Citation, int Length)
{
    public int Start => Citation.Position;

    public int End => Start + Length;

    /// <summary>The cited number as printed; null for documents and treaties.</summary>
    public NumberToken? Number { get; init; }

    /// <summary>The date as printed; null where none stands beside the citation.</summary>
    public DateToken? Date { get; init; }

    /// <summary>Whether there is a date and it is surely that of this number: it stands beside it, not beside another member of the list, and nothing else around could have it.</summary>
    public bool IsDateSure { get; init; }

    /// <summary>What the text says about the body.</summary>
    public BodyClaim Claim { get; init; }

    /// <summary>The symbol as printed; null for numbers and treaties.</summary>
    public SymbolToken? Symbol { get; init; }

    /// <summary>The pieces that name a place inside what is cited; of a list of citations, those beside this one.</summary>
    public IReadOnlyList<CitationToken> Places { get; init; } = [];

    /// <summary>The place in the Treaty Series; null for all else.</summary>
    public TreatyPlace? Treaty { get; init; }
}
