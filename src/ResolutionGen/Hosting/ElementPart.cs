namespace ResolutionGen;

/// <summary>What an element is, as its canonical path says it.</summary>
internal enum ElementPart
{
    Other = 0,

    /// <summary><c>op</c>.</summary>
    Operative,

    /// <summary><c>pp</c>.</summary>
    Preambular,

    /// <summary><c>p</c>, in an annex.</summary>
    Annexed,

    /// <summary><c>fn</c>.</summary>
    Footnote,
}
