using System.Diagnostics.CodeAnalysis;

namespace ResolutionGen;

/// <summary>Reads the modifiers that stand alone after a symbol (<c>A/69/154 and Add.1</c>) and completes them by it.</summary>
internal static class SymbolSuffixReader
{
    // Rev, Add, Corr and Amend follow each other at most once each in any symbol that was issued; the bound keeps damaged texts linear.
    private const int MostModifiers = 6;

    public static bool TryRead(string text, int index, SymbolToken of, CitationWords words, [NotNullWhen(true)] out SymbolToken? token)
    {
        token = null;
        var start = SkipJoin(text, index, words);
        if (start == index || !TryModifiers(text, start, out var end, out var modifiers))
            return false;
        token = new SymbolToken(start, end - start, Stem(of.Symbol, modifiers) + "/" + modifiers, SymbolFault.None, null, null);
        return true;
    }

    private static int SkipJoin(string text, int index, CitationWords words)
    {
        var at = FoldedScan.SkipBlanks(text, index);
        var start = at;
        if (FoldedScan.IsComma(FoldedScan.At(text, at)))
            at = FoldedScan.SkipBlanks(text, at + 1);
        foreach (var word in words.ListWords)
        {
            if (FoldedScan.TryWholeWords(text, ref at, word))
                break;
        }

        return at == start ? index : FoldedScan.SkipBlanks(text, at);
    }

    private static bool TryModifiers(string text, int start, out int end, out string modifiers)
    {
        modifiers = "";
        end = start;
        var at = start;
        for (var count = 0; count < MostModifiers && TryModifier(text, ref at, out var modifier); count++)
        {
            modifiers += count == 0 ? modifier : "/" + modifier;
            end = at;
            if (FoldedScan.At(text, at) != '/')
                break;
            at++;
        }

        return end > start;
    }

    private static bool TryModifier(string text, ref int index, out string modifier)
    {
        foreach (var kind in SymbolVocabulary.Modifiers)
        {
            var at = index;
            if (!FoldedScan.TryWords(text, ref at, kind) || FoldedScan.At(text, at) != '.')
                continue;
            at++;
            if (!FoldedScan.TryNumber(text, ref at, out var number, out _))
                continue;
            modifier = kind + "." + FoldedScan.Format(number);
            index = at;
            return true;
        }

        modifier = "";
        return false;
    }

    // A/69/154/Add.1 and Add.2 means A/69/154/Add.2: what the symbol has of the same kind is replaced.
    private static string Stem(string symbol, string modifiers)
    {
        var kind = modifiers.Substring(0, modifiers.IndexOf('.'));
        var at = symbol.IndexOf("/" + kind + ".", System.StringComparison.Ordinal);
        return at < 0 ? symbol : symbol.Substring(0, at);
    }
}
