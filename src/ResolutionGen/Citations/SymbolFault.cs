namespace ResolutionGen;

/// <summary>What is wrong with a document symbol.</summary>
internal enum SymbolFault
{
    None,

    /// <summary>Two symbols run into each other, a bracket group is garbled, a component is empty or misspelt.</summary>
    Malformed,

    /// <summary>Well-formed as far as it goes, but it ends with a slash.</summary>
    TrailingSlash,

    /// <summary>Well-formed, but its bracket group is not closed.</summary>
    MissingBracket,
}
