using System.Collections;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Words of a language table, found at a place of a text without trying each. At the end of a word <c>#</c> stands for any digit and <c>*</c> for any ending.</summary>
internal sealed class WordSet : IEnumerable<string>
{
    private const char AnyDigit = '#';
    private const char AnyEnding = '*';
    private readonly List<string> _words = [];
    private readonly Dictionary<char, List<string>> _byFirst = [];
    private readonly Dictionary<char, List<string>> _byLast = [];

    public void Add(string word)
    {
        _words.Add(word);
        AddTo(_byFirst, word[0], word);
        AddTo(_byLast, word[word.Length - 1], word);
    }

    /// <summary>Whether one of the words stands at an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The index of the word.</param>
    /// <param name="isWhole">Whether no letter may follow a word that ends with one.</param>
    public bool BeginsAt(string text, int start, bool isWhole = false)
    {
        if (start >= text.Length || !_byFirst.TryGetValue(text[start], out var words))
            return false;
        foreach (var word in words)
        {
            if (StandsAt(text, start, word, isWhole))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the words stands at an index, also with a line end between its parts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The index of the word.</param>
    public bool BeginsAtAcrossLines(string text, int start)
    {
        if (start >= text.Length || !_byFirst.TryGetValue(text[start], out var words))
            return false;
        foreach (var word in words)
        {
            if (StandsAt(text, start, word, false) || (word.IndexOf(' ') > 0 && StandsAcrossLines(text, start, word)))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the words stands before an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The index after the word.</param>
    /// <param name="isWhole">Whether no letter may stand before the word.</param>
    public bool EndsAt(string text, int end, bool isWhole)
    {
        if (end <= 0 || !_byLast.TryGetValue(text[end - 1], out var words))
            return false;
        foreach (var word in words)
        {
            var start = end - word.Length;
            if (start >= 0 && string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && !(isWhole && start > 0 && char.IsLetter(text[start - 1])))
                return true;
        }

        return false;
    }

    public IEnumerator<string> GetEnumerator() => _words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool StandsAt(string text, int start, string word, bool isWhole)
    {
        var last = word[word.Length - 1];
        var length = last is AnyDigit or AnyEnding ? word.Length - 1 : word.Length;
        var end = start + length;
        if (string.CompareOrdinal(text, start, word, 0, length) != 0 && !(Characters.IsArabic(word[0]) && StandsWithVowelMarks(text, start, word, length, out end)))
            return false;
        var next = end < text.Length ? text[end] : ' ';
        return last switch
        {
            AnyDigit => Characters.IsAsciiDigit(next),
            AnyEnding => true,
            _ => !isWhole || !char.IsLetter(last) || !char.IsLetter(next),
        };
    }

    private static bool StandsAcrossLines(string text, int start, string word)
    {
        var position = start;
        foreach (var character in word)
        {
            if (position >= text.Length || !(text[position] == character || (character == ' ' && text[position] is '\n' or '\r')))
                return false;
            position++;
            while (character == ' ' && position < text.Length && Characters.IsBlank(text[position]))
                position++;
        }

        return true;
    }

    // Vowel marks are printed or left out at will.
    private static bool StandsWithVowelMarks(string text, int start, string word, int length, out int end)
    {
        end = start;
        for (var i = 0; i < length; end++)
        {
            if (end >= text.Length)
                return false;
            if (text[end] == word[i])
                i++;
            else if (!Characters.IsVowelMark(text[end]))
                return false;
        }

        while (end < text.Length && Characters.IsVowelMark(text[end]))
            end++;
        return true;
    }

    private static void AddTo(Dictionary<char, List<string>> index, char key, string word)
    {
        if (!index.TryGetValue(key, out var words))
            index.Add(key, words = []);
        words.Add(word);
    }
}
