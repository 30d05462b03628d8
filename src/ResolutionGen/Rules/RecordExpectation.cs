using System;
using System.Globalization;

namespace ResolutionGen;

/// <summary>What the words before a document symbol let expect of it.</summary>
/// <param name="IsMet">Whether the symbol agrees with them.</param>
/// <param name="Expected">The symbol that would agree.</param>
/// <param name="Words">The words, for a message.</param>
internal sealed record RecordExpectation(bool IsMet, string Expected, string Words)
{
    private const int LongestBridge = 60;
    private const int LongestConferenceBridge = 120;
    private const int LongestGroup = 400;

    // Supplements of the Economic and Social Council count from 21 among the documents of a year: Supplement No. 8 is E/2017/28.
    private const int CouncilOffset = 20;

    /// <summary>What a supplement or a conference before a symbol lets expect; null where it says nothing about it.</summary>
    public static RecordExpectation? Of(string text, CitationToken words, SymbolToken symbol, CitationWords language)
    {
        var parts = symbol.Symbol.Split('/');
        if (words.Kind == CitationTokenKind.Conference)
            return IsInBracketsAfter(text, words.End, symbol.Start, LongestConferenceBridge) && IsTitle(text, words.End, symbol.Start, language) ? OfConference(words.Values.Year, parts) : null;
        if (parts.Length < 3 || !IsInBracketsAfter(text, words.End, symbol.Start, LongestBridge) || !TryNumber(parts[1], out var session) || !TryNumber(parts[2], out var number))
            return null;
        return parts[0] switch
        {
            "A" => OfSupplement("A", words, words.Session.Session, "session", session, words.Values.Number, number, parts),
            "E" when session > 1978 => OfSupplement("E", words, words.Session.Year, "year", session, words.Values.Number + CouncilOffset, number, parts),
            _ => null,
        };
    }

    private static RecordExpectation OfSupplement(string organ, CitationToken words, int namedSession, string noun, int session, int expectedNumber, int number, string[] parts)
    {
        var expectedSession = namedSession > 0 ? namedSession : session;
        var tail = string.Join("/", parts, 3, parts.Length - 3);
        var expected = organ + "/" + FoldedScan.Format(expectedSession) + "/" + FoldedScan.Format(expectedNumber) + (tail.Length > 0 ? "/" + tail : "");
        var said = expectedSession != session ? noun + " " + FoldedScan.Format(expectedSession) : "Supplement No. " + FoldedScan.Format(words.Values.Number);
        return new RecordExpectation(expectedSession == session && expectedNumber == number, expected, said);
    }

    // NPT/CONF.2010/50: the conference of 2010.
    private static RecordExpectation? OfConference(int year, string[] parts)
    {
        const string Conference = "CONF.";
        if (parts.Length < 3 || parts[0].Length < 2 || !parts[1].StartsWith(Conference, StringComparison.Ordinal) || !TryNumber(parts[1].Substring(Conference.Length), out var named) || named < 1946)
            return null;
        parts[1] = Conference + FoldedScan.Format(year);
        return new RecordExpectation(named == year, string.Join("/", parts), "the conference of " + FoldedScan.Format(year));
    }

    // "Supplement No. 53 and corrigendum (A/71/53 and A/71/53/Corr.1)": the bracket opens soon after the words, and is still open.
    private static bool IsInBracketsAfter(string text, int from, int to, int longestBridge)
    {
        var open = text.IndexOfAny(['(', '（'], from, Math.Min(longestBridge, to - from));
        if (open < 0 || to - open > LongestGroup)
            return false;
        for (var i = open + 1; i < to; i++)
        {
            if (FoldedScan.At(text, i) is ')' or ';')
                return false;
        }

        return true;
    }

    // "2000 Review Conference of the Parties, Final Document, vol. I (": the words go on as a title. With a verb or a conjunction they speak of something else.
    private static bool IsTitle(string text, int from, int to, CitationWords language)
    {
        if (IsClause(text, from) && !CitationGap.StartsWith(text, from, language.OfWords))
            return false;
        for (var i = from; i < to && FoldedScan.At(text, i) != '('; i++)
        {
            if (FoldedScan.At(text, i) is ',' && IsClause(text, i + 1))
                return false;
        }

        return true;
    }

    // A word in small letters begins a clause; vol. I, with its full stop, does not.
    private static bool IsClause(string text, int at)
    {
        at = FoldedScan.SkipBlanks(text, at);
        var start = at;
        while (char.IsLower(FoldedScan.At(text, at)))
            at++;
        return at > start && FoldedScan.At(text, at) != '.';
    }

    private static bool TryNumber(string text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
