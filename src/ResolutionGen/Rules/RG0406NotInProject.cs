namespace ResolutionGen;

/// <summary>RG0406: a cited resolution is not in the project. Off by default: only a project that means to hold all that it cites wants to know.</summary>
internal sealed class RG0406NotInProject : ProjectRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0406", "Cited resolution is not in the project", "References", RuleSeverity.None, IsAlone: false);

    public override void Check(ProjectRuleContext context)
    {
        foreach (var resolution in context.Project.Resolutions)
        {
            foreach (var text in resolution.Bound.Texts)
            {
                foreach (var cited in text.Scan.Cited)
                {
                    if (cited.Citation is { Kind: CitationKind.Resolution, Symbol.Value: var symbol } && !context.Project.BySymbol.Contains(symbol))
                        context.Report(resolution, text, cited.Start, cited.Length, symbol + " is not in the project");
                }
            }
        }
    }
}
