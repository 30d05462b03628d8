using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>What a rule of the project looks at, and where it reports.</summary>
internal sealed class ProjectRuleContext(ResolutionProject project, RuleDescriptor rule, List<PlacedInFile> findings)
{
    public ResolutionProject Project { get; } = project;

    /// <summary>Reports a place in a file.</summary>
    /// <param name="resolution">The resolution in whose file it is reported.</param>
    /// <param name="span">The characters of the file.</param>
    /// <param name="element">The canonical path of the element; null for the file as a whole.</param>
    /// <param name="message">What is wrong and what was expected.</param>
    /// <param name="related">Other places; those in other files name them.</param>
    public void Report(ProjectResolution resolution, SourceSpan span, string? element, string message, params RelatedPlace[] related)
        => findings.Add(new PlacedInFile(resolution.Path, new Finding(rule, message, span, element, related)));

    /// <summary>Reports a stretch of the text of one element.</summary>
    public void Report(ProjectResolution resolution, BoundText text, int start, int length, string message, params RelatedPlace[] related)
        => Report(resolution, resolution.ToSource(text, start, length), text.Path, message, related);

    /// <summary>A stretch of the text of one element as a second place of a finding, be it in this file or another.</summary>
    public static RelatedPlace Related(ProjectResolution resolution, BoundText text, int start, int length, string message)
        => new(resolution.Path, resolution.ToSource(text, start, length), message);
}
