using System.Text;

namespace ResolutionGen;

/// <summary>Reads the bracket group of a document symbol: <c>(Part I)</c>, <c>(Parts I and II)</c>, <c>(Vol. I)</c>, <c>(Sect. 29A)</c>.</summary>
internal static class SymbolGroupReader
{
    /// <summary>Reads the group that follows a symbol after blanks or none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index after the symbol; moves behind the group.</param>
    /// <param name="group">The canonical group with its brackets; null where none follows, or only a bracket with other text.</param>
    /// <returns>Whether the group, if there is one, is whole.</returns>
    public static SymbolFault Read(string text, ref int index, out string? group)
    {
        group = null;
        var at = FoldedScan.SkipBlanks(text, index);
        if (FoldedScan.At(text, at) != '(')
            return SymbolFault.None;
        at = FoldedScan.SkipBlanks(text, at + 1);
        if (!TryGroupWord(text, ref at, out var word))
            return SymbolFault.None;
        var canonical = new StringBuilder("(").Append(word);
        var isWhole = ReadItems(text, ref at, canonical);
        group = canonical.Append(')').ToString();
        index = at;
        at = FoldedScan.SkipBlanks(text, at);
        if (isWhole && FoldedScan.At(text, at) == ')')
        {
            index = at + 1;
            return SymbolFault.None;
        }

        return isWhole && !ContinuesGarbled(text, at) ? SymbolFault.MissingBracket : SymbolFault.Malformed;
    }

    private static bool TryGroupWord(string text, ref int at, out string word)
    {
        foreach (var candidate in SymbolVocabulary.GroupWords)
        {
            var end = at;
            if (!FoldedScan.TryWords(text, ref end, candidate.TrimEnd('.')))
                continue;
            if (FoldedScan.At(text, end) == '.')
                end++;
            word = candidate;
            at = end;
            return true;
        }

        word = "";
        return false;
    }

    /// <summary>Reads numbers, Roman or not, with what joins them; false where what stands there is neither.</summary>
    private static bool ReadItems(string text, ref int at, StringBuilder canonical)
    {
        var separator = " ";
        while (true)
        {
            var start = FoldedScan.SkipBlanks(text, at);
            var end = start;
            while (FoldedScan.IsLetterOrDigit(FoldedScan.At(text, end)))
                end++;
            var item = FoldedScan.Slice(text, start, end);
            if (item.Length == 0)
                return separator is " ";
            if (!IsItem(item) || FoldedScan.At(text, end) is '/' || (FoldedScan.At(text, end) == '.' && FoldedScan.IsDigit(FoldedScan.At(text, end + 1))))
                return false;
            canonical.Append(separator).Append(item);
            at = end;
            if (!TryJoin(text, ref at, out separator))
                return true;
        }
    }

    // A Roman numeral, or a number with a letter at most: 29A.
    private static bool IsItem(string item)
    {
        if (RomanNumeral.IsCanonical(item))
            return true;
        var digits = item.Length > 1 && !FoldedScan.IsDigit(item[item.Length - 1]) ? item.Substring(0, item.Length - 1) : item;
        return FoldedScan.IsAllDigits(digits);
    }

    private static bool TryJoin(string text, ref int at, out string separator)
    {
        var end = FoldedScan.SkipBlanks(text, at);
        var mark = FoldedScan.At(text, end);
        separator = FoldedScan.IsComma(mark) ? ", " : mark == '-' ? "-" : "";
        if (separator.Length > 0)
        {
            end++;
        }
        else
        {
            foreach (var join in NumberWords.ListJoins)
            {
                if (FoldedScan.TryWholeWords(text, ref end, join))
                {
                    separator = " and ";
                    break;
                }
            }
        }

        if (separator.Length == 0 || !IsItemAt(text, end))
            return false;
        at = end;
        return true;
    }

    // "(Vol. I, NPT/CONF.2010/50 ...": what follows the comma is no number of the group.
    private static bool IsItemAt(string text, int at)
    {
        at = FoldedScan.SkipBlanks(text, at);
        var end = at;
        while (FoldedScan.IsLetterOrDigit(FoldedScan.At(text, end)))
            end++;
        return end > at && IsItem(FoldedScan.Slice(text, at, end)) && FoldedScan.At(text, end) is not '/';
    }

    // A letter or digit glued to the group, or a second group inside it, is no missing bracket but an overlay of two symbols.
    private static bool ContinuesGarbled(string text, int at) => FoldedScan.At(text, at) is '(';
}
