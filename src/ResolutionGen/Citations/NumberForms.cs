namespace ResolutionGen;

/// <summary>Which bodies a form of number can belong to.</summary>
internal static class NumberForms
{
    private const int LastRomanAssemblySession = 30;

    // The Assembly's own sessions: a number such as 250/2002 belongs to another body.
    private const int HighestAssemblySession = 120;

    // Numbers of other councils stay far below: a session of the Human Rights Council has had at most 60 resolutions, of the Assembly 350.
    private const int HighestCouncilSequence = 150;

    /// <summary>The body whose numbers have this form; the General Assembly where several share it; <see cref="IssuingBody.Other"/> where none of the known ones can have it.</summary>
    public static IssuingBody BodyOf(NumberToken token) => token.Form switch
    {
        NumberForm.SecurityCouncil => IssuingBody.SecurityCouncil,
        NumberForm.Yearly => IssuingBody.EconomicAndSocialCouncil,
        NumberForm.Roman when CanBe(token, IssuingBody.GeneralAssembly) => IssuingBody.GeneralAssembly,
        NumberForm.Roman => IssuingBody.EconomicAndSocialCouncil,
        NumberForm.Sessional when CanBe(token, IssuingBody.GeneralAssembly) => IssuingBody.GeneralAssembly,
        _ => IssuingBody.Other,
    };

    /// <summary>Whether a body has numbers of this form.</summary>
    public static bool CanBe(NumberToken token, IssuingBody body) => body switch
    {
        IssuingBody.GeneralAssembly => token.Form switch
        {
            NumberForm.Sessional => token.SessionNumber <= HighestAssemblySession,
            NumberForm.Roman => token.Session!.IndexOf('-') > 0 || token.SessionNumber == 0
                || (token.SessionNumber <= LastRomanAssemblySession && AssemblyNumbers.IsNear(token.Sequence, token.SessionNumber)),
            _ => false,
        },
        IssuingBody.SecurityCouncil => token.Form == NumberForm.SecurityCouncil,
        IssuingBody.EconomicAndSocialCouncil => token.Form == NumberForm.Yearly || (token.Form == NumberForm.Roman && token.Session!.IndexOf('-') < 0),
        IssuingBody.HumanRightsCouncil => token.Form == NumberForm.Sessional && token.Sequence <= HighestCouncilSequence && !token.Session!.StartsWith("E", System.StringComparison.Ordinal),
        _ => true,
    };
}
