using System.Linq;

namespace ResolutionGen;

/// <summary>RG0107: an ibid. without an antecedent. In a later letter part, or where the notes do not begin at 1, it may stand outside the text.</summary>
internal sealed class RG0107IbidWithoutAntecedent : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0107", "Ibid. without an antecedent", "Footnotes", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        if (context.Model.Number?.Part is { } part && part[0] != 'A')
            return;
        foreach (var text in context.Texts.Where(text => text.Footnote?.Number == 1))
        {
            foreach (var ibid in text.Ibids.Where(ibid => ibid.Status == IbidStatus.NoAntecedent))
                context.Report(text, ibid.Ibid.Start, ibid.Ibid.Length, $"footnote {text.Footnote!.Label} refers to the note before it, and there is none; a source was expected");
        }
    }
}
