using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Judges what stands between two pieces of a citation. Pieces that stand far apart do not belong together, which also bounds the work.</summary>
internal static class CitationGap
{
    private const int Longest = 400;
    private const int LongestVerb = 50;
    private const int LongestName = 90;

    /// <summary>Whether nothing but blanks stands between two indexes.</summary>
    public static bool IsBlank(string text, int from, int to) => IsNear(from, to) && SkipBlanks(text, from, to) == to;

    /// <summary>Whether one of the given words, or nothing, stands between two indexes.</summary>
    public static bool IsLink(string text, int from, int to, string[] words)
    {
        if (!IsNear(from, to))
            return false;
        var start = SkipBlanks(text, from, to);
        if (start == to)
            return true;
        foreach (var word in words)
        {
            var at = start;
            if (FoldedScan.TryWholeWords(text, ref at, word) && IsBlank(text, at, to))
                return true;
        }

        return false;
    }

    /// <summary>Whether what stands between two indexes only joins members of a list: commas, conjunctions, quoted titles.</summary>
    public static bool IsList(string text, int from, int to, CitationWords words) => IsNear(from, to) && SkipJoins(text, from, to, words) == to;

    /// <summary>The index after what joins members of a list.</summary>
    public static int SkipJoins(string text, int from, int to, CitationWords words)
    {
        var at = SkipBlanks(text, from, to);
        while (at < to && IsNear(from, to) && TryJoin(text, ref at, to, words))
            at = SkipBlanks(text, at, to);
        return at;
    }

    /// <summary>Whether a place belongs to what follows: "section II, paragraph 4, of the resolution". After a comma a word must say so.</summary>
    public static bool IsOfLink(string text, int from, int to, CitationWords words)
    {
        var start = SkipComma(text, from, to);
        return IsLink(text, start, to, words.OfWords) && (start == from || !IsBlank(text, start, to));
    }

    /// <summary>Whether a number, or the body named after it, and its date are joined: "of", or, after a comma, a word as well.</summary>
    public static bool IsDateLink(string text, int from, int to, CitationWords words)
    {
        var start = SkipComma(text, from, to);
        return IsLink(text, start, to, words.DateLinks) && (start == from || !IsBlank(text, start, to));
    }

    /// <summary>Whether a body is named as the one that adopted what stands before: "adopted by the".</summary>
    public static bool IsAdopter(string text, int from, int to, CitationWords words)
    {
        var start = SkipComma(text, from, to);
        return IsLink(text, start, to, words.AdoptedByLinks) && !IsBlank(text, start, to);
    }

    /// <summary>Whether what stands between two indexes can be the rest of a name: letters, and no punctuation but a comma at the end.</summary>
    public static bool IsRestOfName(string text, int from, int to)
    {
        if (to - from > LongestName)
            return false;
        var hasEnded = false;
        for (var at = from; at < to; at++)
        {
            var folded = FoldedScan.At(text, at);
            var isLetter = char.IsLetter(folded);
            if (FoldedScan.IsComma(folded) && !hasEnded)
                hasEnded = true;
            else if (!isLetter && folded is not ('\0' or '\'' or '-') && !char.IsWhiteSpace(folded))
                return false;
        }

        return true;
    }

    /// <summary>Whether what stands between an own resolution and a body makes that body the owner: "in its resolution 48/141, the Assembly decided".</summary>
    public static bool IsSubjectLink(string text, int from, int to, CitationWords words) => IsLink(text, SkipComma(text, from, to), to, words.SubjectArticles);

    /// <summary>Whether a body is what a verb before a possessive speaks of: the Council "endorsed in" its resolution. Small letters alone, and a link at the end.</summary>
    public static bool IsClauseOfOwner(string text, int from, int to, CitationWords words)
    {
        if (to - from > LongestVerb || !EndsWith(text, to, words.OwnLinks))
            return false;
        for (var at = from; at < to; at++)
        {
            var folded = FoldedScan.At(text, at);
            if (folded is not ('\0' or '\'') && !char.IsWhiteSpace(folded) && (!char.IsLetter(folded) || char.IsUpper(folded)))
                return false;
        }

        return true;
    }

    /// <summary>Whether a body and the possessive that refers to it are joined: "the Council, in its resolution".</summary>
    public static bool IsOwnerLink(string text, int from, int to, CitationWords words) => IsLink(text, SkipComma(text, from, to), to, words.OwnLinks);

    /// <summary>Whether a place and what it is a place of are joined: by a comma, by a word such as "of", or by nothing.</summary>
    public static bool IsPinPointLink(string text, int from, int to, CitationWords words) => IsLink(text, SkipComma(text, from, to), to, words.OfWords);

    /// <summary>Whether one of the given words ends at an index, blanks before it left out.</summary>
    public static bool EndsWith(string text, int end, string[] words)
    {
        end = FoldedScan.SkipBlanksBackward(text, end);
        foreach (var word in words)
        {
            var at = end - word.Length;
            if (at >= 0 && !SplitsWord(text, at, word[0]) && FoldedScan.TryWords(text, ref at, word) && at == end)
                return true;
        }

        return false;
    }

    private static bool SplitsWord(string text, int at, char first)
        => char.IsLetter(first) && !FoldedScan.IsIdeographic(first) && char.IsLetter(FoldedScan.At(text, at - 1));

    /// <summary>Whether one of the given words begins at an index, blanks before it left out.</summary>
    public static bool StartsWith(string text, int start, string[] words)
    {
        start = FoldedScan.SkipBlanks(text, start);
        foreach (var word in words)
        {
            var at = start;
            if (FoldedScan.TryWords(text, ref at, word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a quotation opens at an index and is not closed before another.</summary>
    public static bool IsInsideQuote(string text, int at, int to, MarkPair[] quotes)
    {
        foreach (var quote in quotes)
        {
            if (quote.Open == text[at])
                return text.IndexOf(quote.Close, at + 1, to - at - 1) < 0;
        }

        return false;
    }

    /// <summary>The index after blanks and a comma; the first index where no comma follows.</summary>
    public static int SkipComma(string text, int from, int to)
    {
        if (!IsNear(from, to))
            return from;
        var at = SkipBlanks(text, from, to);
        return at < to && FoldedScan.IsComma(FoldedScan.At(text, at)) ? at + 1 : from;
    }

    private static bool IsNear(int from, int to) => from <= to && to - from <= Longest;

    private static int SkipBlanks(string text, int from, int to)
    {
        while (from < to && (Folding.Fold(text[from]) is '\0' or ' ' || char.IsWhiteSpace(text[from])))
            from++;
        return from;
    }

    private static bool TryJoin(string text, ref int at, int to, CitationWords words)
    {
        var folded = FoldedScan.At(text, at);
        if (FoldedScan.IsComma(folded) || FoldedScan.IsSemicolon(folded) || folded is '(' or ')')
        {
            at++;
            return true;
        }

        var end = at;
        if (!TryQuoted(text, ref end, to, words.Quotes) && !TryAny(text, ref end, words.ListWords) && !TryAny(text, ref end, words.TitleIntroducers)
            && !TryAny(text, ref end, words.NumberPrefixes) && !TryAny(text, ref end, words.NumberSuffixes) && !TryAny(text, ref end, words.SameDates))
        {
            return false;
        }

        at = end;
        return end <= to;
    }

    private static bool TryAny(string text, ref int at, string[] words)
    {
        foreach (var word in words)
        {
            if (FoldedScan.TryWholeWords(text, ref at, word))
                return true;
        }

        return false;
    }

    private static bool TryQuoted(string text, ref int at, int to, MarkPair[] quotes)
    {
        foreach (var quote in quotes)
        {
            var end = quote.Open == text[at] ? text.IndexOf(quote.Close, at + 1, to - at - 1) : -1;
            if (end < 0)
                continue;
            at = end + 1;
            return true;
        }

        return false;
    }
}
