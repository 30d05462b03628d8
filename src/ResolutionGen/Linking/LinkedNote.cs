using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>What was found in a footnote, its ibids resolved.</summary>
/// <param name="Scan">What the scanner found in its text alone.</param>
/// <param name="Citations">Its citations, with those that its ibids stand for.</param>
/// <param name="Ibids">Every ibid., with what it stands for.</param>
internal sealed record LinkedNote(CitationScan Scan, IReadOnlyList<Citation> Citations, IReadOnlyList<IbidResolution> Ibids);
