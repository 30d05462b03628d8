namespace ResolutionGen;

/// <summary>The body that adopted a resolution or decision.</summary>
public enum IssuingBody
{
    /// <summary>The text does not say.</summary>
    Unknown = 0,

    /// <summary>The General Assembly: <c>A/RES/72/31</c>.</summary>
    GeneralAssembly,

    /// <summary>The Security Council: <c>S/RES/1325(2000)</c>.</summary>
    SecurityCouncil,

    /// <summary>The Economic and Social Council: <c>E/RES/2021/3</c>.</summary>
    EconomicAndSocialCouncil,

    /// <summary>The Human Rights Council: <c>A/HRC/RES/54/1</c>.</summary>
    HumanRightsCouncil,

    /// <summary>Another body, such as a regional commission or a conference of parties.</summary>
    Other,
}
