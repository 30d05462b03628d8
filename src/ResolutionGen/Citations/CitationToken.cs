namespace ResolutionGen;

/// <summary>One piece of a text that citations are put together from.</summary>
internal sealed record CitationToken(CitationTokenKind Kind, int Start, int End)
{
    /// <summary>The date, for <see cref="CitationTokenKind.Date"/>.</summary>
    public DateToken Date { get; init; }

    /// <summary>The number, for <see cref="CitationTokenKind.Number"/>.</summary>
    public NumberToken Number { get; init; }

    /// <summary>The symbol, for <see cref="CitationTokenKind.Symbol"/>.</summary>
    public SymbolToken? Symbol { get; init; }

    /// <summary>The body, for <see cref="CitationTokenKind.Body"/>; unknown for a name that several share.</summary>
    public IssuingBody Body { get; init; }

    /// <summary>Whether a noun is that of decisions.</summary>
    public bool IsDecision { get; init; }

    /// <summary>Whether a noun carries the possessive itself: قرارها.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether the form of a body's name says that the body acts, and not that something is its own.</summary>
    public bool IsSubject { get; init; }

    /// <summary>What a pin-point names.</summary>
    public PinPointElement Element { get; init; }

    /// <summary>The values of the form that a pin-point, treaty or supplement was read by.</summary>
    public FormValues Values { get; init; }

    /// <summary>The volume and number of the Treaty Series, for a treaty and for an ibid. that they follow.</summary>
    public TreatyPlace? Treaty { get; init; }

    /// <summary>The session or year named before a supplement.</summary>
    public RecordSession Session { get; init; }
}
