using System;
using System.Linq;

namespace ResolutionGen;

/// <summary>What a document has in common with its addenda, revisions and volumes.</summary>
internal static class DocumentStem
{
    /// <summary>The symbol without modifiers and bracket groups: <c>A/69/154</c> of <c>A/69/154/Add.1</c>; of a resolution its number without the part.</summary>
    public static string Of(string symbol)
    {
        if (ResolutionNumberReader.TryFromSymbol(symbol, out var number))
            return Of(number);
        var end = symbol.IndexOf(" (", StringComparison.Ordinal);
        end = end < 0 ? symbol.Length : end;
        foreach (var start in SymbolVocabulary.Modifiers.Select(modifier => symbol.IndexOf("/" + modifier + ".", StringComparison.Ordinal)))
            end = start > 0 ? Math.Min(end, start) : end;
        return symbol.Substring(0, end);
    }

    /// <summary>The number of a resolution or decision without its body and part.</summary>
    public static string Of(ResolutionNumber number) => number.Session + "/" + FoldedScan.Format(number.Sequence) + "/" + FoldedScan.Format(number.Year ?? 0);
}
