using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>What the citation scanner found in one text. Positions are indexes of the text.</summary>
internal sealed record CitationScan
{
    public static CitationScan Empty { get; } = new();

    /// <summary>The citations, in the order of the text.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The same citations with the pieces of text they were read from.</summary>
    public IReadOnlyList<CitedToken> Cited { get; init; } = [];

    /// <summary>All pieces, in the order of the text: also dates, symbols and places that belong to no citation.</summary>
    public IReadOnlyList<CitationToken> Tokens { get; init; } = [];

    /// <summary>Every ibid.</summary>
    public IReadOnlyList<IbidToken> Ibids { get; init; } = [];

    /// <summary>Whether the text names a body whose numbers have the form of the General Assembly's: the Human Rights Council, "the Council", a commission, a conference.</summary>
    public bool NamesOtherBody { get; init; }

    /// <summary>Every date, impossible ones included.</summary>
    public IEnumerable<DateToken> Dates => Of(CitationTokenKind.Date).Select(token => token.Date);

    /// <summary>Every document symbol, faulty ones included.</summary>
    public IEnumerable<SymbolToken> Symbols => Of(CitationTokenKind.Symbol).Select(token => token.Symbol!);

    /// <summary>The pieces of one kind.</summary>
    public IEnumerable<CitationToken> Of(CitationTokenKind kind) => Tokens.Where(token => token.Kind == kind);
}
