using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// Finds markers glued to a number that would be whole with them: <c>70/13</c> is resolution 70/1 and note 3, <c>Programa 212</c> is Programa 21 and note 2.
/// Asked only for notes whose markers were found nowhere else; evidence is the number without the marker elsewhere in the text, or the page of the note.
/// </summary>
internal sealed class GluedMarkers(string document, LanguageTable table, bool isPaged)
{
    private const int DigitsOfOthers = 3;
    private const int LongestToken = 60;
    private const int MostLookups = 200;
    private const int LongestWord = 24;
    private const int ShortestWord = 4;
    private const int LongestHanWord = 2;

    // Chosen only where the note would stay without a marker: missing one costs 4, and finding one brings 3.
    private const int Known = -2;
    private const int Possible = -5;
    private int _lookups;

    /// <summary>Appends the candidates of a text, in its order.</summary>
    /// <param name="text">The text with markers.</param>
    /// <param name="paragraph">The index of the paragraph.</param>
    /// <param name="missing">The numbers of the notes without a marker.</param>
    /// <param name="candidates">Where they are appended.</param>
    public void Find(string text, int paragraph, HashSet<int> missing, List<MarkerCandidate> candidates)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Characters.IsAsciiDigit(text[i]))
                continue;
            var start = i;
            while (i < text.Length && Characters.IsAsciiDigit(text[i]))
                i++;
            for (var tail = Math.Max(start + 1, i - 2); tail < i; tail++)
            {
                if (text[tail] == '0' || !missing.Contains(Digits.ValueOf(text, tail, i)) || !MayEnd(text, i))
                    continue;
                if (Score(text, start, tail, i) is { } score)
                    candidates.Add(new MarkerCandidate(paragraph, tail, i - tail, Digits.ValueOf(text, tail, i), score, Page: 0, IsDueOnly: true));
            }
        }
    }

    /// <summary>Whether the word before a number stands without one elsewhere, as what bears a marker does, and an article does not.</summary>
    /// <param name="text">The text with markers.</param>
    /// <param name="number">The index of the number.</param>
    public bool WordStandsAlone(string text, int number)
    {
        var end = StartOfBlanks(text, number);
        var word = text.Substring(StartOfLetters(text, end), end - StartOfLetters(text, end));
        if (word.Length == 0)
            return false;
        for (var at = Next(word, 0); at >= 0; at = Next(word, at + word.Length))
        {
            var after = at + word.Length;
            if ((at == 0 || table.JoinsLinesWithoutBlank || !char.IsLetter(document[at - 1])) && (after == document.Length || table.JoinsLinesWithoutBlank || !char.IsLetter(document[after])) && !IsBeforeNumber(after))
                return true;
        }

        return false;
    }

    private bool IsBeforeNumber(int position)
    {
        while (position < document.Length && Characters.IsBlank(document[position]))
            position++;
        return position < document.Length && char.IsDigit(document[position]);
    }

    private bool MayEnd(string text, int end)
    {
        if (end == text.Length)
            return true;
        if (!Characters.IsBlank(text[end]) && !Characters.IsStop(text[end]) && !Characters.IsClosing(text[end]) && !Characters.IsWide(text[end]))
            return false;
        while (end < text.Length && Characters.IsBlank(text[end]))
            end++;
        return !table.CountedWords.BeginsAt(text, end, isWhole: !table.JoinsLinesWithoutBlank);
    }

    private int? Score(string text, int start, int tail, int end)
    {
        if (start > 0 && text[start - 1] == '/')
            return ScoreNumber(text, start, tail, end);
        if (IsNumbered(text, start))
            return ScoreNumbered(text, start, tail);
        var word = StartOfWord(text, start);
        return word < start && StandsElsewhere(text.Substring(word, tail - word)) && !StandsTwice(text.Substring(word, end - word)) ? Known : null;
    }

    // статьи 12: its number is 1, if marker 2 is due. Where no blank parts words and numbers, any word may name one: 决定112.
    private bool IsNumbered(string text, int start)
    {
        var word = StartOfBlanks(text, start);
        if (word == 0)
            return false;
        return table.JoinsLinesWithoutBlank
            ? Characters.IsHan(text[word - 1])
            : word < start && table.NumberedWords.EndsAt(text, word, isWhole: true) && !table.FunctionWords.EndsAt(text, word, isWhole: true);
    }

    // The page of the note vouches for it, else the same word with the number alone.
    private int? ScoreNumbered(string text, int start, int tail)
    {
        var word = StartOfLetters(text, StartOfBlanks(text, start));
        if (StandsElsewhere(text.Substring(word, tail - word)))
            return Known;
        return isPaged ? Possible : null;
    }

    // Session and number of a resolution; three digits above the highest are a decision's.
    private int? ScoreNumber(string text, int start, int tail, int end)
    {
        var token = start - 1;
        while (token > 0 && start - token < LongestToken && (char.IsLetterOrDigit(text[token - 1]) || text[token - 1] is '/' or '-' or '.'))
            token--;
        if (token == start - 1 || !IsLikelyNumber(text, token, start, tail, end) || StandsTwice(text.Substring(token, end - token)))
            return null;
        if (StandsElsewhere(text.Substring(token, tail - token)))
            return Known;
        return table.MarkersPrecedeStops || !Characters.IsAsciiDigit(text[token]) ? Possible : null;
    }

    // 70/1, and a decision of another body: XII/3. Symbols of documents have numbers of any height.
    private static bool IsLikelyNumber(string text, int token, int start, int tail, int end)
    {
        for (var i = token; i < start - 1; i++)
        {
            if (!Characters.IsAsciiDigit(text[i]))
                return end - start >= DigitsOfOthers && tail - start < DigitsOfOthers && !(text[token] is 'A' or 'E' or 'S' && text[token + 1] == '/');
        }

        return Digits.ValueOf(text, start, tail) <= MarkerCandidateFinder.HighestResolution;
    }

    private static int StartOfBlanks(string text, int end)
    {
        while (end > 0 && Characters.IsBlank(text[end - 1]))
            end--;
        return end;
    }

    private int StartOfLetters(string text, int end)
    {
        var start = end;
        var longest = table.JoinsLinesWithoutBlank ? LongestHanWord : LongestWord;
        while (start > 0 && end - start < longest && char.IsLetter(text[start - 1]))
            start--;
        return start;
    }

    private static int StartOfWord(string text, int start)
    {
        var word = start - 1;
        if (word <= 0 || !Characters.IsBlank(text[word]))
            return start;
        while (word > 0 && start - word < LongestWord && char.IsLetter(text[word - 1]))
            word--;
        return start - word > ShortestWord && char.IsUpper(text[word]) ? word : start;
    }

    private bool StandsElsewhere(string token) => Count(token, 1) > 0;

    private bool StandsTwice(string token) => Count(token, 2) > 1;

    private int Count(string token, int enough)
    {
        var count = 0;
        for (var at = Next(token, 0); at >= 0 && count < enough; at = Next(token, at + token.Length))
        {
            if (IsWhole(at, at + token.Length))
                count++;
        }

        return count;
    }

    // Looking up is bounded, so that a hostile text stays linear.
    private int Next(string token, int from) => from >= document.Length || ++_lookups > MostLookups ? -1 : document.IndexOf(token, from, StringComparison.Ordinal);

    private bool IsWhole(int start, int end)
        => (start == 0 || Characters.IsHan(document[start - 1]) || !(Characters.IsAsciiDigit(document[start - 1]) || char.IsLetter(document[start - 1]) || document[start - 1] == '/'))
            && (end == document.Length || !(Characters.IsAsciiDigit(document[end]) || document[end] == '/'));
}
