using System.Diagnostics.CodeAnalysis;

namespace ResolutionGen;

/// <summary>Reads document symbols that stand alone.</summary>
internal static class SymbolReader
{
    public static bool TryRead(string? text, [NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        symbol = null;
        if (text is null)
            return false;
        var start = FoldedScan.SkipBlanks(text, 0);
        if (!SymbolScanner.TryReadAt(text, start, out var token) || !token.IsValid || FoldedScan.SkipBlanks(text, token.End) < text.Length)
            return false;
        symbol = new DocumentSymbol(token.Symbol);
        return true;
    }
}
