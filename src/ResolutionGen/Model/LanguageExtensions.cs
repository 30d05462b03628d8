namespace ResolutionGen;

/// <summary>Codes of the official languages.</summary>
public static class LanguageExtensions
{
    /// <summary>The ISO 639-1 code: <c>en</c>, <c>fr</c>, <c>es</c>, <c>ru</c>, <c>zh</c>, <c>ar</c>; <c>und</c> for <see cref="Language.Unknown"/>.</summary>
    public static string ToCode(this Language language) => language switch
    {
        Language.English => "en",
        Language.French => "fr",
        Language.Spanish => "es",
        Language.Russian => "ru",
        Language.Chinese => "zh",
        Language.Arabic => "ar",
        _ => "und",
    };

    /// <summary>The language with an ISO 639-1 code, without regard to case; <see cref="Language.Unknown"/> if it is none of the six.</summary>
    public static Language FromCode(string? code) => code?.ToLowerInvariant() switch
    {
        "en" => Language.English,
        "fr" => Language.French,
        "es" => Language.Spanish,
        "ru" => Language.Russian,
        "zh" => Language.Chinese,
        "ar" => Language.Arabic,
        _ => Language.Unknown,
    };
}
