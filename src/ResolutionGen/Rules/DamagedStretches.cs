using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds the stretches that malformed symbols damage: each from the symbol to the end of the bracket group that it stands in.</summary>
internal static class DamagedStretches
{
    // No group goes on so long without a bracket; the bound keeps a bracket that never closes linear.
    private const int LongestGap = 400;

    private static readonly HashSet<SymbolToken> None = [];

    public static IReadOnlyList<DamagedStretch> Of(BoundText text)
    {
        if (!Array.Exists(text.Scan.Symbols, static symbol => symbol.Fault == SymbolFault.Malformed))
            return [];
        var stretches = new List<DamagedStretch>();
        var depth = 0;
        var read = 0;
        foreach (var symbol in text.Scan.Symbols)
        {
            if (symbol.Fault != SymbolFault.Malformed || symbol.Start < read)
                continue;
            depth = DepthAt(text.Text, read, symbol.Start, depth);
            var end = EndOf(text.Text, symbol, depth);
            stretches.Add(new DamagedStretch(symbol.Start, end, symbol));
            read = symbol.Start;
            depth = DepthAt(text.Text, read, end, depth);
            read = end;
        }

        return stretches;
    }

    /// <summary>The symbols that lie in no damaged stretch: of these alone more can be said.</summary>
    public static HashSet<SymbolToken> SymbolsOutside(BoundText text)
    {
        if (text.Scan.Symbols.Length == 0)
            return None;
        var stretches = Of(text);
        var next = 0;
        var outside = new HashSet<SymbolToken>();
        foreach (var symbol in text.Scan.Symbols)
        {
            while (next < stretches.Count && stretches[next].End <= symbol.Start)
                next++;
            if (next == stretches.Count || symbol.Start < stretches[next].Start)
                outside.Add(symbol);
        }

        return outside;
    }

    private static int DepthAt(string text, int from, int to, int depth)
    {
        for (var i = from; i < to; i++)
        {
            var folded = FoldedScan.At(text, i);
            if (folded == '(')
                depth++;
            else if (folded == ')' && depth > 0)
                depth--;
        }

        return depth;
    }

    // Brackets of a damaged group seldom balance: it ends where it closes, or at its last bracket before other text.
    private static int EndOf(string text, SymbolToken symbol, int depth)
    {
        var open = depth;
        var end = symbol.End;
        var at = symbol.Start;
        while (at < text.Length && at - end < LongestGap)
        {
            var folded = FoldedScan.At(text, at);
            if (folded == '(')
            {
                open++;
            }
            else if (folded == ')')
            {
                open--;
                end = Math.Max(end, at + 1);
                if (open < depth)
                    return end;
            }
            else if (depth == 0 && open == 0 && at >= symbol.End)
            {
                return end;
            }

            if (!TrySkip(text, ref at))
                return end;
        }

        return end;
    }

    /// <summary>Goes over what can stand in a group of symbols; false at other text, such as a word in small letters.</summary>
    private static bool TrySkip(string text, ref int at)
    {
        foreach (var join in NumberWords.ListJoins)
        {
            if (FoldedScan.TryWholeWords(text, ref at, join))
                return true;
        }

        var folded = FoldedScan.At(text, at);
        var start = at;
        while (FoldedScan.IsLetterOrDigit(FoldedScan.At(text, at)))
            at++;
        if (at > start)
            return !char.IsLower(folded);
        at++;
        return FoldedScan.IsComma(folded) || folded is '(' or ')' or '.' or '/' or '-' or '\0' || char.IsWhiteSpace(folded);
    }
}
