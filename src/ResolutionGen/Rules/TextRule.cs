namespace ResolutionGen;

/// <summary>A rule that one text decides. It must be linear in the length of the text and report nothing that it is not sure of.</summary>
internal abstract class TextRule
{
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Whether the rule is silent about a text whose language is not known.</summary>
    public virtual bool NeedsLanguage => true;

    /// <summary>Looks at one resolution of a document.</summary>
    public abstract void Check(RuleContext context);
}
