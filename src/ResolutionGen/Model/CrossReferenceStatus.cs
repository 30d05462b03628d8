namespace ResolutionGen;

/// <summary>What became of a place that a cross-reference names.</summary>
public enum CrossReferenceStatus
{
    /// <summary>The resolution has it.</summary>
    Found,

    /// <summary>The resolution has no paragraph of that number.</summary>
    NoSuchParagraph,

    /// <summary>The paragraph is there and has no such sub-paragraph.</summary>
    NoSuchSubParagraph,

    /// <summary>The resolution has no such section.</summary>
    NoSuchSection,

    /// <summary>The resolution has no such annex.</summary>
    NoSuchAnnex,

    /// <summary>Several places may be meant: numbers begin again in sections, or in another part of the same file.</summary>
    Ambiguous,

    /// <summary>It stands in a passage that the resolution quotes, and may be a place of what is quoted.</summary>
    InQuotedText,

    /// <summary>The part of the text that would have it is not numbered, or its numbers were not read.</summary>
    NotNumbered,
}
