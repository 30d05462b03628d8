namespace ResolutionGen;

/// <summary>What the words around a number say about the body that adopted it.</summary>
/// <param name="Kind">How they say it.</param>
/// <param name="Body">The body that is named; unknown where none is.</param>
internal readonly record struct BodyClaim(BodyClaimKind Kind, IssuingBody Body)
{
    public static BodyClaim None => default;

    public static BodyClaim Own => new(BodyClaimKind.Own, IssuingBody.Unknown);

    public static BodyClaim Named(IssuingBody body) => new(body == IssuingBody.Unknown ? BodyClaimKind.ByForm : BodyClaimKind.Named, body);

    /// <summary>The body, as far as the form of the number allows what the words say.</summary>
    /// <param name="number">The number.</param>
    /// <param name="date">The date that is surely its own; null where there is none. It tells two bodies apart that no name does.</param>
    /// <param name="enacting">The body whose resolution holds the text.</param>
    public IssuingBody Decide(NumberToken number, CalendarDate? date, IssuingBody enacting)
    {
        // No other body numbers its resolutions so, and committees are named after the Council's.
        if (number.Form == NumberForm.SecurityCouncil)
            return IssuingBody.SecurityCouncil;
        var claimed = Kind switch
        {
            BodyClaimKind.Named => Body,
            BodyClaimKind.ByForm => CouncilOf(number),
            _ => enacting,
        };
        var body = claimed != IssuingBody.Unknown && NumberForms.CanBe(number, claimed) ? claimed : NumberForms.BodyOf(number);
        return Kind == BodyClaimKind.Named || date is null ? body : CouncilCalendar.Decide(number, date.Value, body);
    }

    private static IssuingBody CouncilOf(NumberToken number) => number.Form switch
    {
        NumberForm.SecurityCouncil => IssuingBody.SecurityCouncil,
        NumberForm.Sessional => IssuingBody.HumanRightsCouncil,
        _ => IssuingBody.EconomicAndSocialCouncil,
    };
}
