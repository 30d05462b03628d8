namespace ResolutionGen;

/// <summary>RG0404: an annex or section that the text refers to as its own is not there.</summary>
internal sealed class RG0404DivisionNotThere : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0404", "Annex or section referred to is not there", "References", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        foreach (var (text, _, target) in PrintedTargets.Of(context.Resolution))
        {
            if (Reason(context.Model, target) is { } reason)
                context.Report(text, target.Position, target.Text.Length, reason);
        }
    }

    private static string? Reason(Resolution model, CrossReferenceTarget target) => target.Status switch
    {
        CrossReferenceStatus.NoSuchAnnex => DivisionNames.MissingAnnex("the text", model, ResolutionElements.AnnexNumber(target.Path), target.Text),
        CrossReferenceStatus.NoSuchSection => DivisionNames.MissingSection("the text", model, PlaceNames.Container(target.Path) is { Length: > 0 } section ? section : target.Path),
        _ => null,
    };
}
