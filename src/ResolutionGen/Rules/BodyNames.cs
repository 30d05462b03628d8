namespace ResolutionGen;

/// <summary>The names of bodies in messages.</summary>
internal static class BodyNames
{
    public static string English(IssuingBody body) => body switch
    {
        IssuingBody.GeneralAssembly => "General Assembly",
        IssuingBody.SecurityCouncil => "Security Council",
        IssuingBody.EconomicAndSocialCouncil => "Economic and Social Council",
        IssuingBody.HumanRightsCouncil => "Human Rights Council",
        _ => "issuing body",
    };
}
