namespace ResolutionGen;

/// <summary>What citations are put together from.</summary>
internal enum CitationTokenKind
{
    Date,
    Number,
    Symbol,
    Noun,
    Body,
    Own,
    PinPoint,
    Ibid,
    Treaty,
    Supplement,
    Conference,
}
