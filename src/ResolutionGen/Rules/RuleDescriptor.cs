namespace ResolutionGen;

/// <summary>What a rule is called and how it is reported by default.</summary>
/// <param name="Id">The identifier, stable for ever: <c>RG0101</c>.</param>
/// <param name="Title">The finding in one line.</param>
/// <param name="Category">The group: Files, Footnotes, Citations, Dates, References, Structure, Versions, Wording, Code.</param>
/// <param name="DefaultSeverity">What an unconfigured project sees.</param>
/// <param name="IsAlone">Whether one text without any other decides it.</param>
public sealed record RuleDescriptor(string Id, string Title, string Category, RuleSeverity DefaultSeverity, bool IsAlone)
{
    /// <summary>Whether the rule is off by default, so that only those who switch it on pay for it.</summary>
    internal bool IsOptional => DefaultSeverity == RuleSeverity.None;
}
