using System.Collections.Generic;

namespace ResolutionGen.Tool;

/// <summary>A finding as it is reported.</summary>
/// <param name="File">The file, as named on the command line.</param>
/// <param name="Rule">The identifier of the rule.</param>
/// <param name="Severity">The severity after the options of the command line; never None.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Element">The path of the element, as <c>resolutiongen_known</c> wants it; null for the file as a whole.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The place after the last character.</param>
/// <param name="Related">The other places that belong to it.</param>
internal sealed record PlacedFinding(
    string File, string Rule, RuleSeverity Severity, string Message, string? Element, LinePosition Start, LinePosition End, IReadOnlyList<PlacedRelation> Related)
{
    public string SeverityName => Severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };
}
