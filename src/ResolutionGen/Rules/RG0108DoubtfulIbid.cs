using System.Linq;

namespace ResolutionGen;

/// <summary>RG0108: an ibid. whose antecedent is ambiguous or of another kind.</summary>
internal sealed class RG0108DoubtfulIbid : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0108", "Ibid. whose antecedent is ambiguous or of another kind", "Footnotes", RuleSeverity.Info, IsAlone: true);

    public override void Check(RuleContext context)
    {
        var notes = context.Texts.Where(text => text.Kind == BoundTextKind.Footnote).ToArray();
        for (var i = 0; i < notes.Length; i++)
        {
            foreach (var ibid in notes[i].Ibids)
            {
                if (Reason(ibid) is not { } reason)
                    continue;
                var before = i > 0 ? notes[i - 1] : notes[i];
                context.Report(
                    notes[i], ibid.Ibid.Start, ibid.Ibid.Length, $"footnote {notes[i].Footnote!.Label}: {reason}", RuleContext.Related(before, 0, before.Text.Length, $"footnote {before.Footnote!.Label}"));
            }
        }
    }

    private static string? Reason(IbidResolution ibid) => ibid.Status switch
    {
        IbidStatus.Ambiguous => $"the note before it cites several sources; the last one, {ibid.Citation}, is taken",
        IbidStatus.OtherKind => "the note before it cites nothing that has such a place",
        _ => null,
    };
}
