namespace ResolutionGen.Analyzers;

/// <summary>
/// The keys that an <c>.editorconfig</c> section for a text may hold. The compiler ignores <c>dotnet_diagnostic</c> severities
/// for places in text files (dotnet/roslyn#31916), but hands on keys that it does not know.
/// </summary>
internal static class SilencingKeys
{
    /// <summary>Followed by the id of a rule: <c>resolutiongen_rule_RG0201 = none</c>.</summary>
    public const string RulePrefix = "resolutiongen_rule_";

    /// <summary>The defects that stand in the official text: <c>resolutiongen_known = RG0201@fn6, RG0701@op16</c>.</summary>
    public const string Known = "resolutiongen_known";

    public const string AllowedSeverities = "none, info, warning, error";

    public const string AllowedKnown = "RG0201@fn6 or, for the file as a whole, RG0504, with commas between";
}
