using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The stretches of a text that malformed symbols damage: each from the symbol to the end of the bracket group that it stands in.</summary>
internal sealed class DamagedStretches
{
    // No group goes on so long without a bracket; the bound keeps a bracket that never closes linear.
    private const int LongestGap = 400;

    private static readonly DamagedStretches None = new([]);
    private static readonly WordStarts JoinStarts = new(NumberWords.ListJoins);

    private DamagedStretches(IReadOnlyList<DamagedStretch> all) => All = all;

    /// <summary>The stretches, in the order of the text.</summary>
    public IReadOnlyList<DamagedStretch> All { get; }

    /// <param name="text">The text.</param>
    /// <param name="symbols">Its symbols, in the order of the text.</param>
    public static DamagedStretches In(string text, SymbolToken[] symbols)
    {
        if (!Array.Exists(symbols, static symbol => symbol.Fault == SymbolFault.Malformed))
            return None;
        var stretches = new List<DamagedStretch>();
        var depth = 0;
        var read = 0;
        foreach (var symbol in symbols)
        {
            if (symbol.Fault != SymbolFault.Malformed || symbol.Start < read)
                continue;
            depth = DepthAt(text, read, symbol.Start, depth);
            var end = EndOf(text, symbol, depth);
            stretches.Add(new DamagedStretch(symbol.Start, end, symbol));
            depth = DepthAt(text, symbol.Start, end, depth);
            read = end;
        }

        return new DamagedStretches(stretches);
    }

    /// <summary>The symbols that lie in no damaged stretch: of these alone more can be said.</summary>
    public SymbolToken[] Outside(SymbolToken[] symbols)
    {
        if (All.Count == 0)
            return symbols;
        var next = 0;
        var outside = new List<SymbolToken>();
        foreach (var symbol in symbols)
        {
            while (next < All.Count && All[next].End <= symbol.Start)
                next++;
            if (next == All.Count || symbol.Start < All[next].Start)
                outside.Add(symbol);
        }

        return outside.ToArray();
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
        var folded = FoldedScan.At(text, at);
        if (JoinStarts.Contains(folded) && TryJoin(text, ref at))
            return true;
        var start = at;
        while (FoldedScan.IsLetterOrDigit(FoldedScan.At(text, at)))
            at++;
        if (at > start)
            return !char.IsLower(folded);
        at++;
        return FoldedScan.IsComma(folded) || folded is '(' or ')' or '.' or '/' or '-' or '\0' || char.IsWhiteSpace(folded);
    }

    private static bool TryJoin(string text, ref int at)
    {
        foreach (var join in NumberWords.ListJoins)
        {
            if (FoldedScan.TryWholeWords(text, ref at, join))
                return true;
        }

        return false;
    }
}
