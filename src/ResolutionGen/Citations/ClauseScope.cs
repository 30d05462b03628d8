using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds the body that a number belongs to where bodies precede: the nearest in the clause that is not part of a title or subject.</summary>
internal sealed class ClauseScope(string text, CitationWords words, IReadOnlyList<CitationToken> tokens)
{
    private const int Reach = 250;

    /// <summary>The token of the nearest body, or possessive, before a number; -1 where the clause has none.</summary>
    /// <param name="index">The token of the number.</param>
    /// <param name="end">The index where the number or its date begins.</param>
    /// <param name="limit">The index before which the text belongs to other citations.</param>
    public int BodyBefore(int index, int end, int limit)
    {
        limit = Math.Max(Math.Max(limit, 0), end - Reach);
        var at = end;
        for (var i = index - 1; i >= 0 && tokens[i].Start >= limit; i--)
        {
            var token = tokens[i];
            if (token.Kind is not (CitationTokenKind.Body or CitationTokenKind.Own) || token.End > at)
                continue;
            if (!TrySkipBack(ref at, token.End, limit))
                return -1;
            if (at >= token.End && IsOwner(token, end) && !IsInSubject(token, end, limit))
                return i;
        }

        return -1;
    }

    // 其中 is no possessive, and in 委员会专家组根据第1977(2011)号决议 the committee adopted nothing: number, date or subject must follow these.
    private bool IsOwner(CitationToken token, int end)
        => token is { Kind: CitationTokenKind.Body, Body: not IssuingBody.Other }
            || CitationGap.IsBlank(text, token.End, end)
            || CitationGap.StartsWith(text, token.End, words.TitleIntroducers)
            || CitationGap.StartsWith(text, token.End, words.OwnLinks)
            || CitationGap.StartsWith(text, token.End, words.NumberPrefixes)
            || CitationGap.StartsWith(text, token.End, words.OfWords);

    /// <summary>Goes back to an index, over quoted titles as wholes; false where the clause begins later, or a title before the limit.</summary>
    private bool TrySkipBack(ref int at, int to, int limit)
    {
        var depth = 0;
        while (at > to || depth > 0)
        {
            if (at <= limit)
                return false;
            var character = text[--at];
            if (Closes(character))
                depth++;
            else if (depth > 0 && Opens(character))
                depth--;
            else if (depth == 0 && FoldedScan.At(text, at) is ',' or ';' or '。' or ':')
                return false;
        }

        return true;
    }

    private bool Opens(char character)
    {
        foreach (var quote in words.Quotes)
        {
            if (quote.Open == character)
                return true;
        }

        return false;
    }

    private bool Closes(char character)
    {
        foreach (var quote in words.Quotes)
        {
            if (quote.Close == character)
                return true;
        }

        return false;
    }

    // 关于扩大……执行委员会的: the committee is what the resolution is about.
    private bool IsInSubject(CitationToken token, int end, int limit)
    {
        if (!IsFollowedByOf(token.End, end))
            return false;
        for (var at = token.Start; at >= limit; at--)
        {
            foreach (var introducer in words.TitleIntroducers)
            {
                var after = at;
                if (FoldedScan.TryWords(text, ref after, introducer) && after <= token.Start)
                    return true;
            }
        }

        return false;
    }

    private bool IsFollowedByOf(int from, int to)
    {
        foreach (var word in words.OfWords)
        {
            for (var at = from; at < to; at++)
            {
                var after = at;
                if (FoldedScan.TryWords(text, ref after, word) && after <= to)
                    return true;
            }
        }

        return false;
    }
}
