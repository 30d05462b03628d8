namespace ResolutionGen;

/// <summary>Whether a cited number is surely one of the General Assembly. Other bodies use the same form, so that nothing may be judged by the Assembly's sessions before that.</summary>
internal static class AssemblyAttribution
{
    // The Human Rights Council first met on 19 June 2006 and has had fewer sessions than this.
    private static readonly CalendarDate FirstCouncilDay = new(2006, 6, 1);
    private const int LastSharedSession = 61;

    /// <summary>Whether the words name the Assembly, or the Assembly itself speaks of "its" decision.</summary>
    public static bool IsSure(CitedToken cited, IssuingBody enacting)
        => cited.Citation.Body == IssuingBody.GeneralAssembly && cited.Claim.Kind switch
        {
            BodyClaimKind.Named => true,
            BodyClaimKind.Own => enacting == IssuingBody.GeneralAssembly,
            _ => false,
        };

    /// <summary>Whether number and date can be held against the Assembly's sessions: also without a name, where no other body could be meant.</summary>
    public static bool CanBeJudged(CitedToken cited, CalendarDate date, BoundText text, IssuingBody enacting)
    {
        if (cited.Number is not { } number || cited.Citation.Body != IssuingBody.GeneralAssembly)
            return false;
        if (cited.Claim.Kind == BodyClaimKind.Named)
            return true;
        if (enacting != IssuingBody.GeneralAssembly)
            return false;
        // "Through its resolution 54/18 of 12 October 2023, the Human Rights Council": another body is about, and could have had that session on that day.
        var isShared = number.Form == NumberForm.Sessional && number.SessionNumber <= LastSharedSession && date >= FirstCouncilDay;
        if (isShared)
            return cited.Claim.Kind == BodyClaimKind.Own && !text.Scan.NamesOtherBody;
        // "Notes the adoption by the Commission of decision 63/15 of 4 March 2020": without a possessive the number may be that body's.
        return cited.Claim.Kind == BodyClaimKind.Own || number.Form != NumberForm.Sessional || !text.Scan.NamesOtherBody;
    }
}
