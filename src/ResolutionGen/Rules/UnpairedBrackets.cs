using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds brackets around document symbols that have no partner in the text.</summary>
internal static class UnpairedBrackets
{
    /// <summary>Each symbol beside such a bracket, with the stretch of both.</summary>
    public static IEnumerable<(SymbolToken Symbol, int Start, int End)> Around(BoundText text)
    {
        if (text.Scan.Symbols.Length == 0)
            yield break;
        var unpaired = Find(text.Text);
        if (unpaired.Count == 0)
            yield break;
        foreach (var symbol in text.Scan.Symbols)
        {
            if (!symbol.IsValid)
                continue;
            var before = FoldedScan.SkipBlanksBackward(text.Text, symbol.Start) - 1;
            if (unpaired.Contains(before) && FoldedScan.At(text.Text, before) == '(')
                yield return (symbol, before, symbol.End);
            var after = FoldedScan.SkipBlanks(text.Text, symbol.End);
            if (unpaired.Contains(after) && FoldedScan.At(text.Text, after) == ')')
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
