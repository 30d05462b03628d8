namespace ResolutionGen;

/// <summary>Decides body, number and symbol of a resolution from title line, masthead and formula.</summary>
internal static class ResolutionIdentity
{
    public static (IssuingBody Body, ResolutionNumber? Number, DocumentSymbol? Symbol) Of(ParsedResolution parsed)
    {
        var mastheadNumber = NumberOf(parsed.MastheadSymbol);
        var body = parsed.Formula?.Body ?? mastheadNumber?.Body ?? parsed.TitleNumber?.Body ?? IssuingBody.Unknown;
        var number = parsed.TitleNumber ?? mastheadNumber;
        if (number is not null && number.Session is null == (body == IssuingBody.SecurityCouncil))
            number = new ResolutionNumber(body, number.Session, number.Sequence, number.Part ?? parsed.Part, number.Year);
        return (body, number, number?.Symbol ?? parsed.MastheadSymbol);
    }

    /// <summary>The number in the symbol of a resolution: <c>72/31</c> of <c>A/RES/72/31</c>; null for any other symbol.</summary>
    public static ResolutionNumber? NumberOf(DocumentSymbol? symbol) => ResolutionNumberReader.TryFromSymbol(symbol?.Value, out var number) ? number : null;
}
