using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// The words in which a text speaks of itself and of other places, in the forms that official texts print, longest first.
/// "Above" and "below" say on which side of the reader the paragraph lies; the present resolution is the one that is being read.
/// </summary>
internal sealed record ReferenceWords
{
    /// <summary>What points the reader of a footnote to a source: <c>See</c>.</summary>
    public required IReadOnlyList<string> See { get; init; }

    /// <summary>What places a paragraph before the place that speaks of it: <c>paragraph 4 above</c>.</summary>
    public required IReadOnlyList<string> Above { get; init; }

    /// <summary>What places a paragraph behind the place that speaks of it: <c>paragraph 4 below</c>.</summary>
    public required IReadOnlyList<string> Below { get; init; }

    /// <summary>The names under which a resolution speaks of itself: <c>the present resolution</c>.</summary>
    public required IReadOnlyList<string> PresentResolution { get; init; }
}
