using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>A document after everything that has one certain repair was mended.</summary>
/// <param name="Document">The mended text, read again.</param>
/// <param name="Mended">What was mended, ordered by place; places are those of the text as it was.</param>
internal sealed record Mending(ResolutionDocument Document, IReadOnlyList<MendedFinding> Mended)
{
    /// <summary>Mends all findings of a document that it can.</summary>
    public static Mending Of(ResolutionDocument document) => Of(document, document.Findings);

    /// <summary>Mends some findings of a document. The rules come one after the other, and what one of them mends stands only if no rule then finds more than before.</summary>
    public static Mending Of(ResolutionDocument document, IReadOnlyCollection<Finding> findings)
    {
        var context = new RepairContext(document);
        var mending = new Mending(document, []);
        foreach (var repair in TextFixes.Repairs)
        {
            var mended = findings
                .Where(finding => string.Equals(finding.RuleId, repair.RuleId, StringComparison.Ordinal))
                .Select(finding => (Finding: finding, Offered: repair.Offer(context, finding)))
                .Where(found => found.Offered.Count == 1)
                .Select(found => new MendedFinding(found.Finding, found.Offered[0]))
                .ToArray();
            if (mended.Length > 0)
                mending = TryMend(document, [.. mending.Mended, .. mended]) ?? mending;
        }

        return mending;
    }

    /// <summary>The text with these fixes; null where they touch each other, a finding that they should mend stays, or another comes.</summary>
    public static Mending? TryMend(ResolutionDocument document, IReadOnlyList<MendedFinding> mended)
    {
        var edits = mended.SelectMany(found => found.Fix.Edits).ToArray();
        if (edits.Length == 0 || !TextEdits.AreApart(edits))
            return null;
        var result = ResolutionDocument.Parse(TextEdits.Apply(document.Text, edits), document.Path);
        var allowed = CountByRule(document.Findings);
        foreach (var found in mended)
            allowed[found.Finding.RuleId] = (allowed.TryGetValue(found.Finding.RuleId, out var before) ? before : 0) - 1;
        return CountByRule(result.Findings).All(count => allowed.TryGetValue(count.Key, out var most) && count.Value <= most)
            ? new Mending(result, mended.OrderBy(found => found.Finding.Span.Start).ToArray())
            : null;
    }

    // Rules that are off by default are not asked: what they find is often right, and must not stand in the way.
    private static Dictionary<string, int> CountByRule(IEnumerable<Finding> findings) => findings
        .GroupBy(finding => finding.RuleId, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
