using System.Diagnostics.CodeAnalysis;

namespace ResolutionGen;

/// <summary>Reads document symbols.</summary>
internal static class SymbolReader
{
    public static bool TryRead(string? text, [NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        symbol = text is null ? null : new DocumentSymbol(text.Trim());
        return symbol is not null;
    }
}
