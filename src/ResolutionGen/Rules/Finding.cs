using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A defect found in a text.</summary>
/// <param name="Rule">The rule that reports it.</param>
/// <param name="Message">What is wrong, where, and what was expected.</param>
/// <param name="Span">The characters concerned.</param>
/// <param name="Element">The canonical path of the element they belong to (<c>fn6</c>, <c>op4(a)</c>, <c>title</c>); null for the file as a whole.</param>
/// <param name="Related">Other places that belong to the finding, such as the first of two dates.</param>
public sealed record Finding(RuleDescriptor Rule, string Message, SourceSpan Span, string? Element, IReadOnlyList<RelatedPlace> Related)
{
    /// <summary>The identifier of the rule.</summary>
    public string RuleId => Rule.Id;

    /// <summary>The default severity of the rule.</summary>
    public RuleSeverity Severity => Rule.DefaultSeverity;
}
