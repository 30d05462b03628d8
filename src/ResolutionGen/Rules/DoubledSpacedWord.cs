using System;
using System.Linq;

namespace ResolutionGen;

/// <summary>Words that stand twice in a row, where blanks part words.</summary>
internal static class DoubledSpacedWord
{
    // Every character of every text is asked for.
    private const int FirstBeyondAlphabets = 0x2E80;
    private static readonly bool[] OfWord = Tabulate();

    public static void Check(RuleContext context, BoundText bound, WordingWords words)
    {
        var text = bound.Text;
        var previousStart = -1;
        var previousEnd = -1;
        var i = 0;
        while (i < text.Length)
        {
            if (!IsOfWord(text[i]))
            {
                // Only blanks may stand between: a comma or a bracket parts words that belong to different phrases.
                if (!char.IsWhiteSpace(text[i]))
                    previousStart = -1;
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && IsOfWord(text[i]))
                i++;
            if (previousStart >= 0 && IsDoubled(text, previousStart, previousEnd, start, i, words))
                Report(context, bound, previousStart, previousEnd, start, i);
            previousStart = start;
            previousEnd = i;
        }
    }

    // A capital in the second word: a name (Pago Pago). One letter: a label.
    private static bool IsDoubled(string text, int previousStart, int previousEnd, int start, int end, WordingWords words)
    {
        var length = end - start;
        if (length < 2 || previousEnd - previousStart != length || char.IsUpper(text[start]))
            return false;
        if (text[previousStart] != text[start] && char.ToUpperInvariant(text[previousStart]) != char.ToUpperInvariant(text[start]))
            return false;
        if (string.Compare(text, previousStart, text, start, length, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        var word = text.Substring(start, length);
        return word.All(char.IsLetter) && !words.RepeatableWords.Contains(word);
    }

    private static void Report(RuleContext context, BoundText bound, int previousStart, int previousEnd, int start, int end)
    {
        var word = bound.Text.Substring(start, end - start);
        context.Report(
            bound, start, end - start, $"the word \u201C{word}\u201D stands twice in a row",
            RuleContext.Related(bound, previousStart, previousEnd - previousStart, $"\u201C{bound.Text.Substring(previousStart, previousEnd - previousStart)}\u201D stands here first"));
    }

    private static bool IsOfWord(char character) => character < OfWord.Length ? OfWord[character] : IsAnyOfWord(character);

    private static bool IsAnyOfWord(char character) => char.IsLetterOrDigit(character) || Folding.Fold(character) is '-' or '\'' or '/';

    private static bool[] Tabulate()
    {
        var table = new bool[FirstBeyondAlphabets];
        for (var i = 0; i < table.Length; i++)
            table[i] = IsAnyOfWord((char)i);
        return table;
    }
}
