namespace ResolutionGen;

/// <summary>RG0602: a language version lacks footnotes that the others have, or has one that they have not.</summary>
internal sealed class RG0602Footnotes : ProjectRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("RG0602", "Footnotes differ between language versions", "Versions", RuleSeverity.Warning, IsAlone: false);

    public override void Check(ProjectRuleContext context)
    {
        foreach (var versions in context.Project.Versions)
            new SeriesComparison(context, versions, versions.Alignment.NoteSeries, "footnote").Compare();
    }
}
