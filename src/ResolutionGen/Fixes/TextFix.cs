using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A way to mend a finding.</summary>
/// <param name="Title">What it does, as an order: <c>Remove the second “the”</c>.</param>
/// <param name="Edits">The changes, ordered by place; they do not overlap.</param>
internal sealed record TextFix(string Title, IReadOnlyList<TextEdit> Edits)
{
    public TextFix(string title, SourceSpan span, string replacement)
        : this(title, [new TextEdit(span, replacement)])
    {
    }
}
