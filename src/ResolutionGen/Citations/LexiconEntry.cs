namespace ResolutionGen;

/// <summary>A word or form of a language that begins a token.</summary>
/// <param name="Kind">The token.</param>
/// <param name="Form">The word or form.</param>
/// <param name="Body">The body, for the name of one.</param>
/// <param name="IsDecision">Whether a noun is that of decisions.</param>
/// <param name="Element">What a pin-point names.</param>
/// <param name="IsOwn">Whether a noun carries the possessive itself.</param>
/// <param name="IsSubject">Whether the form of a body's name says that the body acts.</param>
internal sealed record LexiconEntry(
    CitationTokenKind Kind,
    string Form,
    IssuingBody Body = IssuingBody.Unknown,
    bool IsDecision = false,
    PinPointElement Element = default,
    bool IsOwn = false,
    bool IsSubject = false)
{
    /// <summary>Whether the case of the first letter counts: names of bodies are proper names, an assembly is not the Assembly.</summary>
    public bool IsProperName => Kind == CitationTokenKind.Body;
}
