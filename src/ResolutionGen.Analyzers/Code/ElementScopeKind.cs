namespace ResolutionGen.Analyzers;

/// <summary>What an expression in C# stands for.</summary>
internal enum ElementScopeKind
{
    /// <summary>The generated class, or the resolution it hands out.</summary>
    Resolution = 0,
    Section,
    Annex,
    Preambular,
    Operative,
    AnnexParagraphs,
    Footnotes,
    Sections,
    Annexes,
}
