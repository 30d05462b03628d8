using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>The ways to mend findings in texts.</summary>
internal static class TextFixes
{
    /// <summary>The repairs, in the order of their rules.</summary>
    public static IReadOnlyList<TextRepair> Repairs { get; } =
    [
        new FootnoteNumberRepair(),
        new HiddenCharacterRepair(),
        new MonthRepair(),
        new DoubledWordRepair(),
    ];

    /// <summary>The certain repair of a finding; null where there is none, or a choice.</summary>
    public static TextFix? For(ResolutionDocument document, Finding finding)
    {
        var offered = OfferUntried(document, finding);
        return offered.Count == 1 && Mends(document, finding, offered[0]) ? offered[0] : null;
    }

    /// <summary>What can be offered for a finding of a document: one certain repair, or several to choose from. Each was tried: the text then has the finding no more.</summary>
    public static IReadOnlyList<TextFix> Offer(ResolutionDocument document, Finding finding)
        => OfferUntried(document, finding).Where(fix => Mends(document, finding, fix)).ToArray();

    private static IReadOnlyList<TextFix> OfferUntried(ResolutionDocument document, Finding finding)
        => Repairs.FirstOrDefault(repair => string.Equals(repair.RuleId, finding.RuleId, StringComparison.Ordinal))?.Offer(new RepairContext(document), finding) ?? [];

    private static bool Mends(ResolutionDocument document, Finding finding, TextFix fix) => Mending.TryMend(document, [new MendedFinding(finding, fix)]) is not null;
}
