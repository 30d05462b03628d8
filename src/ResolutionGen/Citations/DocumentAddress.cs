namespace ResolutionGen;

/// <summary>An address in a text that leads to a document of the United Nations. Positions are indexes of the text.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="SymbolStart">The index of the first character of the symbol in it.</param>
/// <param name="SymbolEnd">The index after the symbol.</param>
/// <param name="Symbol">The document it leads to.</param>
internal sealed record DocumentAddress(int Start, int End, int SymbolStart, int SymbolEnd, DocumentSymbol Symbol);
