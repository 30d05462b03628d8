using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace ResolutionGen;

/// <summary>The words of one language's citations, found by their first characters.</summary>
internal sealed class CitationLexicon
{
    // Four letters tell nearly all words apart, also those that begin with an article (ال) or a preposition.
    private const int KeyLength = 4;
    private const int CharacterBits = 16;

    // Pairs of characters that fall together cost a look, nothing else.
    private const int PairBits = 7;
    private const int PairMask = (1 << PairBits) - 1;

    private static readonly ConditionalWeakTable<LanguageTable, CitationLexicon> Lexicons = new();
    private static readonly LexiconEntry[] None = [];

    // Nearly all characters and pairs of letters begin nothing, and that must be known at once.
    private readonly bool[] _begins = new bool[char.MaxValue + 1];
    private readonly bool[] _pairs = new bool[1 << (2 * PairBits)];

    // By first character all entries, and those whose first word is too short for a key or has none, since its characters may stand apart.
    private readonly Dictionary<char, LexiconEntry[]> _entries = [];
    private readonly Dictionary<char, LexiconEntry[]> _short = [];
    private readonly Dictionary<ulong, LexiconEntry[]> _byKey = [];
    private readonly string[] _wordsAlone;

    private CitationLexicon(CitationWords words)
    {
        foreach (var group in EntriesOf(words).GroupBy(entry => Folding.FoldUpper(entry.Form[0])))
        {
            var entries = group.ToArray();
            _entries.Add(group.Key, entries);
            _short.Add(group.Key, [.. entries.Where(entry => !HasKey(entry.Form))]);
            foreach (var key in entries.Where(entry => HasKey(entry.Form)).Select(entry => KeyAt(entry.Form, 0)!.Value).Distinct())
                _byKey.Add(key, [.. entries.Where(entry => HasKey(entry.Form) ? KeyAt(entry.Form, 0) == key : CanBegin(entry.Form, key))]);
            Array.ForEach(entries, Mark);
        }

        _wordsAlone = Shortest(words.Ibid.Select(ibid => ibid.Substring(1)).Concat(new[] { words.AboveWords, words.BelowWords, words.PresentResolutions, words.PresentAnnexes }.SelectMany(forms => forms).Select(LastWords)));
    }

    public static CitationLexicon For(LanguageTable table) => Lexicons.GetValue(table, static of => new CitationLexicon(of.Citations));

    /// <summary>The entries that can begin at an index, in the order in which they are tried.</summary>
    public LexiconEntry[] StartingAt(string text, int index)
    {
        var first = FoldedScan.At(text, index);
        var second = FoldedScan.At(text, index + 1);
        if (!_begins[first] || (second != '\0' && !_pairs[Pair(first, second)]))
            return None;
        first = Folding.FoldUpper(first);
        if (KeyAt(text, index) is not { } key)
            return _entries[first];
        return _byKey.TryGetValue(key, out var entries) ? entries : _short[first];
    }

    /// <summary>Whether a text without a digit may hold an ibid. or a reference to a place of its own ("the annex to the present resolution"): cheap, and right where it says no.</summary>
    public bool MayHoldWordsAlone(string text)
    {
        foreach (var word in _wordsAlone)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    // "of the present resolution", "to the present resolution": the two last words tell both. A blank before a hyphen need not be there.
    private static string LastWords(string form)
    {
        var last = form.LastIndexOf(' ');
        if (!char.IsLetter(form[last + 1]))
            return form.Substring(last + 1);
        var start = last > 0 ? form.LastIndexOf(' ', last - 1) : -1;
        return form.Substring(start + 1);
    }

    // Whoever looks for a word finds those that hold it.
    private static string[] Shortest(IEnumerable<string> words)
    {
        var all = words.Distinct(StringComparer.Ordinal).ToArray();
        return [.. all.Where(word => !all.Any(other => other.Length < word.Length && word.IndexOf(other, StringComparison.Ordinal) >= 0))];
    }

    /// <summary>The first letters of a word in upper case; with blanks in the place of what follows a shorter word; null where ignored characters stand between them.</summary>
    private static ulong? KeyAt(string text, int index)
    {
        var key = 0UL;
        var isWord = true;
        for (var i = 0; i < KeyLength; i++)
        {
            var folded = FoldedScan.At(text, index + i);
            if (folded == '\0' && index + i < text.Length)
                return null;
            isWord = isWord && char.IsLetter(folded);
            key = (key << CharacterBits) | (isWord ? Folding.FoldUpper(folded) : ' ');
        }

        return key;
    }

    private static bool HasKey(string form) => form.Length >= KeyLength && form.Take(KeyLength).All(character => char.IsLetter(character) && !FoldedScan.IsIdeographic(character));

    // "п. {p}" before "п" and anything that is no letter; of a script whose characters may stand apart, any word with the same first character.
    private static bool CanBegin(string form, ulong key)
        => FoldedScan.IsIdeographic(form[0]) || form.TakeWhile(char.IsLetter).Take(KeyLength).Select((letter, i) => Folding.FoldUpper(letter) == (char)(key >> ((KeyLength - 1 - i) * CharacterBits))).All(same => same);

    private void Mark(LexiconEntry entry)
    {
        foreach (var first in Cases(entry.Form[0], entry.IsProperName))
        {
            _begins[first] = true;
            if (entry.Form.Length < 2 || !char.IsLetter(entry.Form[1]) || FoldedScan.IsIdeographic(entry.Form[1]))
                MarkAll(first);
            else
                Array.ForEach(Cases(entry.Form[1], isProperName: false), second => _pairs[Pair(first, second)] = true);
        }
    }

    // What follows is a blank, a hyphen, or an ideograph that may stand apart.
    private void MarkAll(char first)
    {
        for (var second = '\0'; second <= PairMask; second++)
            _pairs[Pair(first, second)] = true;
    }

    private static int Pair(char first, char second) => ((first & PairMask) << PairBits) | (second & PairMask);

    private static char[] Cases(char character, bool isProperName)
    {
        var folded = Folding.Fold(character);
        return isProperName ? [folded] : [char.ToUpperInvariant(folded), char.ToLowerInvariant(folded)];
    }

    private static IEnumerable<LexiconEntry> EntriesOf(CitationWords words)
    {
        foreach (var series in words.TreatySeries)
            yield return new LexiconEntry(CitationTokenKind.Treaty, series);
        foreach (var conference in words.ConferenceYears.Where(form => form[0] != '{'))
            yield return new LexiconEntry(CitationTokenKind.Conference, conference);
        foreach (var body in words.Bodies)
            yield return new LexiconEntry(CitationTokenKind.Body, body.Text, body.Body, IsSubject: body.IsSubject);
        foreach (var noun in words.OwnResolutionNouns)
            yield return new LexiconEntry(CitationTokenKind.Noun, noun, IsOwn: true);
        foreach (var noun in words.OwnDecisionNouns)
            yield return new LexiconEntry(CitationTokenKind.Noun, noun, IsDecision: true, IsOwn: true);
        foreach (var noun in words.ResolutionNouns)
            yield return new LexiconEntry(CitationTokenKind.Noun, noun);
        foreach (var noun in words.DecisionNouns)
            yield return new LexiconEntry(CitationTokenKind.Noun, noun, IsDecision: true);
        foreach (var supplement in words.Supplements)
            yield return new LexiconEntry(CitationTokenKind.Supplement, supplement);
        foreach (var ibid in words.Ibid)
            yield return new LexiconEntry(CitationTokenKind.Ibid, ibid);
        foreach (var pinPoint in words.PinPoints)
            yield return new LexiconEntry(CitationTokenKind.PinPoint, pinPoint.Form, Element: pinPoint.Element);
        foreach (var own in words.OwnWords)
            yield return new LexiconEntry(CitationTokenKind.Own, own);
    }
}
