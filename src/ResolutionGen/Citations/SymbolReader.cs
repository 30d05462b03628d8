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
        if (!SymbolScanner.TryReadAt(text, start, out var token) || !token.IsValid || FoldedScan.SkipBlanks(text, SkipAsterisks(text, token.End)) < text.Length)
            return false;
        symbol = new DocumentSymbol(token.Symbol);
        return true;
    }

    // A/RES/72/31*: the asterisk says that the document was reissued and is no part of the symbol.
    private static int SkipAsterisks(string text, int at)
    {
        while (FoldedScan.At(text, at) == '*')
            at++;
        return at;
    }
}
