namespace ResolutionGen;

/// <summary>RG0601: a language version lacks operative paragraphs that the others have, or has one that they have not.</summary>
internal sealed class RG0601OperativeParagraphs : ProjectRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("RG0601", "Operative paragraphs differ between language versions", "Versions", RuleSeverity.Warning, IsAlone: false);

    public override void Check(ProjectRuleContext context)
    {
        foreach (var versions in context.Project.Versions)
        {
            foreach (var series in versions.Alignment.OperativeSeries)
                new SeriesComparison(context, versions, series, "operative paragraph").Compare();
        }
    }
}
