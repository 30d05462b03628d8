using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// The words of all languages that stand inside numbers of resolutions and document symbols. Numbers are read before their language is known, and their shape alone tells what they are.
/// </summary>
internal static class NumberWords
{
    private static readonly KeyValuePair<char, string>[] None = [];
    private static readonly Dictionary<char, KeyValuePair<char, string>[]> Letters = Of(words => words.PartLetters)
        .GroupBy(letter => letter.Value[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(letter => letter.Value.Length).ToArray());

    /// <summary>What joins the members of a list of two letters or numerals: <c>and</c>, <c>et</c>, a comma.</summary>
    public static string[] ListJoins { get; } = [",", .. Of(words => words.PartJoins)];

    /// <summary>What joins the first and the last of a range: <c>to</c>, a hyphen.</summary>
    public static string[] RangeJoins { get; } = ["-", .. Of(words => words.PartRanges)];

    /// <summary>What sessions begin with that are no regular ones, as printed and in canonical form; longer ones first.</summary>
    public static KeyValuePair<string, string>[] SessionPrefixes { get; } = Of(words => words.SessionPrefixes).OrderByDescending(prefix => prefix.Key.Length).ToArray();

    private static readonly WordStarts SessionStarts = new(SessionPrefixes.Select(prefix => prefix.Key));

    /// <summary>The letters of parts that languages name with words beginning so.</summary>
    public static KeyValuePair<char, string>[] LettersStartingWith(char first) => first >= '\u0080' && Letters.TryGetValue(first, out var letters) ? letters : None;

    /// <summary>Whether a session's prefix begins with a character.</summary>
    public static bool BeginsSession(char first) => SessionStarts.Contains(first);

    private static T[] Of<T>(Func<CitationWords, IReadOnlyList<T>> of) => LanguageTables.All.SelectMany(table => of(table.Citations)).Distinct().ToArray();
}
