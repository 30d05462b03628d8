using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds brackets around document symbols that have no partner in the text.</summary>
internal static class UnpairedBrackets
{
    /// <summary>Each valid symbol beside such a bracket, with the stretch of both.</summary>
    /// <param name="text">The text.</param>
    /// <param name="symbols">Symbols of the text.</param>
    public static IEnumerable<(SymbolToken Symbol, int Start, int End)> Around(string text, SymbolToken[] symbols)
    {
        HashSet<int>? unpaired = null;
        foreach (var symbol in symbols)
        {
            if (!symbol.IsValid)
                continue;

            // Beside most symbols no bracket stands.
            var before = FoldedScan.SkipBlanksBackward(text, symbol.Start) - 1;
            if (FoldedScan.At(text, before) == '(' && (unpaired ??= Find(text)).Contains(before))
                yield return (symbol, before, symbol.End);
            var after = FoldedScan.SkipBlanks(text, symbol.End);
            if (FoldedScan.At(text, after) == ')' && (unpaired ??= Find(text)).Contains(after))
                yield return (symbol, symbol.Start, after + 1);
        }
    }

    private static HashSet<int> Find(string text)
    {
        var open = new Stack<int>();
        var unpaired = new HashSet<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var folded = FoldedScan.At(text, i);
            if (folded == '(')
                open.Push(i);
            else if (folded == ')' && open.Count > 0)
                open.Pop();
            else if (folded == ')')
                unpaired.Add(i);
        }

        unpaired.UnionWith(open);
        return unpaired;
    }
}
