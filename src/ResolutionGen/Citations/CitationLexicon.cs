using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace ResolutionGen;

/// <summary>The words of one language's citations, found by their first character.</summary>
internal sealed class CitationLexicon
{
    private static readonly ConditionalWeakTable<LanguageTable, CitationLexicon> Lexicons = new();

    private readonly Dictionary<char, LexiconEntry[]> _entries = [];

    private CitationLexicon(CitationWords words)
    {
        foreach (var entry in EntriesOf(words))
        {
            var key = Key(entry.Form[0]);
            var list = _entries.TryGetValue(key, out var entries) ? entries : [];
            Array.Resize(ref list, list.Length + 1);
            list[list.Length - 1] = entry;
            _entries[key] = list;
        }
    }

    public static CitationLexicon For(LanguageTable table) => Lexicons.GetValue(table, static of => new CitationLexicon(of.Citations));

    /// <summary>The entries that can begin with a folded character, in the order in which they are tried.</summary>
    public LexiconEntry[] StartingWith(char folded) => _entries.TryGetValue(Key(folded), out var entries) ? entries : [];

    private static char Key(char character) => char.ToUpperInvariant(Folding.Fold(character));

    private static IEnumerable<LexiconEntry> EntriesOf(CitationWords words)
    {
        foreach (var series in words.TreatySeries)
            yield return new LexiconEntry(CitationTokenKind.Treaty, series);
        foreach (var body in words.Bodies)
            yield return new LexiconEntry(CitationTokenKind.Body, body.Text, body.Body);
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
