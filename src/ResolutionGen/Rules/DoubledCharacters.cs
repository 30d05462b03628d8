using System.Linq;

namespace ResolutionGen;

/// <summary>
/// Words that stand twice in a row, where no blanks part words. There a word may rightly meet its like (发展中国家国家元首), so that only words that
/// cannot are looked at, and longer stretches, which are an oversight of copying.
/// </summary>
internal static class DoubledCharacters
{
    private const int ShortestStretch = 3;
    private const int LongestStretch = 12;

    // Characters that fall together cost a look, nothing else.
    private const int Buckets = 256;

    public static void Check(RuleContext context, BoundText bound, WordingWords words)
    {
        // At nearly all places the character does not come back so soon: how often each stands in the stretch ahead tells that at once.
        var text = bound.Text;
        var ahead = new byte[Buckets];
        var counted = 0;
        var read = 0;
        for (var i = 0; i < text.Length; i++)
        {
            for (; counted < text.Length && counted <= i + LongestStretch; counted++)
                ahead[text[counted] % Buckets]++;
            if (--ahead[text[i] % Buckets] == 0 || i < read)
                continue;
            var length = LengthOfDoubled(text, i, words);
            if (length > 0)
                Report(context, bound, i, length);
            read = i + (2 * length);
        }
    }

    private static int LengthOfDoubled(string text, int index, WordingWords words)
    {
        for (var length = LongestStretch; length > 0; length--)
        {
            if (IsDoubled(text, index, length) && (length >= ShortestStretch ? IsOneWord(text, index, length, words) : IsUnrepeatable(text, index, length, words)))
                return length;
        }

        return 0;
    }

    private static bool IsUnrepeatable(string text, int index, int length, WordingWords words)
    {
        var second = index + length;
        return words.UnrepeatableWords.Contains(text.Substring(index, length))
            && !words.UnrepeatableExceptions.Any(exception => EndsAt(text, second, exception) || StartsAt(text, second, exception));
    }

    private static bool IsDoubled(string text, int index, int length)
        => index + (2 * length) <= text.Length && text[index] == text[index + length] && string.CompareOrdinal(text, index, text, index + length, length) == 0;

    // Letters, none of them a conjunction: 从事或曾|从事或曾 is an enumeration.
    private static bool IsOneWord(string text, int index, int length, WordingWords words)
    {
        for (var i = index; i < index + length; i++)
        {
            if (!char.IsLetter(text[i]) || words.Conjunctions.Contains(text[i].ToString()))
                return false;
        }

        return true;
    }

    private static bool StartsAt(string text, int index, string word) => index < text.Length && text[index] == word[0] && string.CompareOrdinal(text, index, word, 0, word.Length) == 0;

    private static bool EndsAt(string text, int end, string word) => end >= word.Length && StartsAt(text, end - word.Length, word);

    private static void Report(RuleContext context, BoundText bound, int start, int length)
    {
        var word = bound.Text.Substring(start, length);
        context.Report(
            bound, start + length, length, $"the word \u201C{word}\u201D stands twice in a row",
            RuleContext.Related(bound, start, length, $"\u201C{word}\u201D stands here first"));
    }
}
