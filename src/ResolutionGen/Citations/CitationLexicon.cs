using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace ResolutionGen;

/// <summary>The words of one language's citations, found by their first characters.</summary>
internal sealed class CitationLexicon
{
    // Pairs of characters that fall together cost a look, nothing else.
    private const int PairBits = 7;
    private const int PairMask = (1 << PairBits) - 1;

    private static readonly ConditionalWeakTable<LanguageTable, CitationLexicon> Lexicons = new();
    private static readonly LexiconEntry[] None = [];

    private readonly Dictionary<char, LexiconEntry[]> _entries = [];

    // Nearly all characters and pairs of letters begin nothing, and that must be known at once.
    private readonly bool[] _begins = new bool[char.MaxValue + 1];
    private readonly bool[] _pairs = new bool[1 << (2 * PairBits)];
    private readonly string[] _ibidTails;

    private CitationLexicon(CitationWords words)
    {
        foreach (var group in EntriesOf(words).GroupBy(entry => char.ToUpperInvariant(Folding.Fold(entry.Form[0]))))
        {
            _entries.Add(group.Key, group.ToArray());
            foreach (var entry in group)
                Mark(entry);
        }

        _ibidTails = words.Ibid.Select(ibid => ibid.Substring(1)).ToArray();
    }

    public static CitationLexicon For(LanguageTable table) => Lexicons.GetValue(table, static of => new CitationLexicon(of.Citations));

    /// <summary>The entries that can begin with two folded characters, in the order in which they are tried.</summary>
    public LexiconEntry[] StartingWith(char first, char second)
    {
        var begins = _begins[first] && (second == '\0' || _pairs[Pair(first, second)]);
        return begins ? _entries[char.ToUpperInvariant(first)] : None;
    }

    /// <summary>Whether a text may hold an ibid.: cheap, and right where it says no.</summary>
    public bool MayHoldIbid(string text)
    {
        foreach (var tail in _ibidTails)
        {
            if (text.IndexOf(tail, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

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
