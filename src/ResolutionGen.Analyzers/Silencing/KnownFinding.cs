using System;

namespace ResolutionGen.Analyzers;

/// <summary>One entry of <c>resolutiongen_known</c>: a defect that is in the official text and accepted.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Element">The canonical path of the element concerned; null for the file as a whole.</param>
internal sealed record KnownFinding(string RuleId, string? Element)
{
    private const char Separator = '@';

    public static bool TryParse(string entry, out KnownFinding known)
    {
        var at = entry.IndexOf(Separator);
        var rule = (at < 0 ? entry : entry.Substring(0, at)).Trim();
        var element = at < 0 ? null : PathLabels.Canonical(entry.Substring(at + 1));
        known = new KnownFinding(rule.ToUpperInvariant(), element);
        return RuleCatalog.TryFind(rule, out _) && element is not { Length: 0 };
    }

    public static KnownFinding Of(Finding finding) => new(finding.RuleId, finding.Element);

    public bool IsSameRule(KnownFinding other) => string.Equals(RuleId, other.RuleId, StringComparison.Ordinal);

    public override string ToString() => Element is null ? RuleId : RuleId + Separator + Element;
}
