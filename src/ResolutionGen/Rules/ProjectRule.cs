namespace ResolutionGen;

/// <summary>A rule that needs the other texts of the project. It must be linear in their length and report nothing that it is not sure of.</summary>
internal abstract class ProjectRule
{
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Looks at all resolutions of a project.</summary>
    public abstract void Check(ProjectRuleContext context);
}
