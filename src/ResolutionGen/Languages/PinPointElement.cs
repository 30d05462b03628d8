namespace ResolutionGen;

/// <summary>What a pin-point names inside a document.</summary>
internal enum PinPointElement
{
    Annex,
    Section,
    Paragraph,

    /// <summary>A preambular paragraph, counted.</summary>
    Preambular,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>A chapter, part or appendix: sections named beside it are its own, not the document's.</summary>
    Chapter,
}
