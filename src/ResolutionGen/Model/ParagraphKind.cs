namespace ResolutionGen;

/// <summary>The part of a resolution that a paragraph belongs to.</summary>
public enum ParagraphKind
{
    /// <summary>A paragraph of the preamble: a reason, unnumbered.</summary>
    Preambular,

    /// <summary>A paragraph of the operative part: a decision, numbered unless it is the only one.</summary>
    Operative,

    /// <summary>A paragraph of an annex.</summary>
    Annex,
}
