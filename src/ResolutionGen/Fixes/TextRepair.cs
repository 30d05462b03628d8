using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Knows how the findings of one rule are mended.</summary>
internal abstract class TextRepair
{
    public abstract string RuleId { get; }

    /// <summary>The ways to mend a finding: one where the text leaves no other, several where it leaves the choice, none where nobody can tell. Bounded work for each finding.</summary>
    public abstract IReadOnlyList<TextFix> Offer(RepairContext context, Finding finding);
}
