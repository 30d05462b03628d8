using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A part of a resolution in those of its language versions that have it.</summary>
/// <param name="Texts">Its texts in each version, in the order of the versions; null for a version that lacks it.</param>
/// <param name="Citations">What those texts cite, in each version.</param>
/// <param name="IsSure">Whether it is one paragraph or footnote, the same in all versions; false for what could not be divided further with certainty, such as preambles of different length.</param>
internal sealed record AlignedElement(IReadOnlyList<IReadOnlyList<BoundText>?> Texts, IReadOnlyList<IReadOnlyList<CitedPlace>> Citations, bool IsSure);
