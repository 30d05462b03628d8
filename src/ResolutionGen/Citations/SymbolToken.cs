namespace ResolutionGen;

/// <summary>A document symbol as it is printed.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">The number of characters, its bracket group included.</param>
/// <param name="Symbol">The canonical form; of a faulty symbol, what could be read of it.</param>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Meant">For a malformed symbol the form that was probably meant; null where that cannot be said.</param>
/// <param name="Number">For the symbol of a resolution its number; null for other documents.</param>
internal sealed record SymbolToken(int Start, int Length, string Symbol, SymbolFault Fault, string? Meant, ResolutionNumber? Number)
{
    public int End => Start + Length;

    /// <summary>Whether it is a symbol that can be cited.</summary>
    public bool IsValid => Fault == SymbolFault.None;
}
