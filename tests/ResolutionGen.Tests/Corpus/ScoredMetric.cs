namespace ResolutionGen.Tests;

/// <summary>What is compared as sets of units.</summary>
internal enum ScoredMetric
{
    /// <summary>Preambular paragraphs.</summary>
    Pp,

    /// <summary>Operative paragraphs: label and lead text.</summary>
    Op,

    /// <summary>Sub-paragraphs: path and text.</summary>
    Sub,

    /// <summary>Paragraphs of annexes.</summary>
    Annex,

    /// <summary>Footnotes: label and text.</summary>
    Fn,

    /// <summary>Markers: path of the paragraph and label of the note.</summary>
    Bind,

    /// <summary>Citations: location and symbol.</summary>
    Cit,
}
