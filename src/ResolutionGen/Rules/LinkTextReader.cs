using System;

namespace ResolutionGen;

/// <summary>Finds what a link stands on, where text and address stand together: <c>76/40 (https://...)</c>, <c>[76/40](https://...)</c>, <c>&lt;ref href="https://..."&gt;76/40&lt;/ref&gt;</c>.</summary>
internal static class LinkTextReader
{
    private const int LongestTail = 120;
    private const int LongestText = 300;

    /// <summary>What the link stands on; null where it stands on nothing, on a title, or on more than one citation.</summary>
    public static LinkText? Of(BoundText text, DocumentAddress address, CitationWords words)
    {
        var before = address.Start - 1;
        if (before < 1)
            return null;
        if (text.Text[before] is '"' or '\'')
            return address.End < text.Text.Length && text.Text[address.End] == text.Text[before] ? InElement(text, address.End + 1) : null;
        if (text.Text[before] is not ('(' or '（' or '<'))
            return null;
        return text.Text[before - 1] == ']' ? InBrackets(text, before - 1) : Before(text, before, words);
    }

    // "resolution 76/40 of 10 December 2021 (": between number and bracket stand its date, body or place at most.
    private static LinkText? Before(BoundText text, int bracket, CitationWords words)
    {
        var (citations, tokens) = (text.Scan.Cited, text.Scan.Tokens);
        var index = text.Scan.FirstCitedFrom(bracket) - 1;
        if (index < 0 || citations[index] is not { } cited || cited.End > bracket || bracket - cited.End > LongestTail)
            return Number(text, bracket);
        var at = cited.End;
        for (var i = text.Scan.FirstTokenFrom(at); i < tokens.Length && tokens[i].Start < bracket; i++)
        {
            var token = tokens[i];
            if (token.Start < at || token.End > bracket || token.Kind is not (CitationTokenKind.Date or CitationTokenKind.Body or CitationTokenKind.PinPoint or CitationTokenKind.Noun))
                continue;
            if (!IsTail(text.Text, at, token.Start, words))
                return Number(text, bracket);
            at = token.End;
        }

        return IsTail(text.Text, at, bracket, words) ? LinkText.Of(cited) : Number(text, bracket);
    }

    // 第70/40 (https://...) 号决议: the address parts the number from its noun, so that it reads as nothing cited.
    private static LinkText? Number(BoundText text, int bracket)
    {
        var last = text.Scan.FirstTokenFrom(bracket) - 1;
        var token = last < 0 ? null : text.Scan.Tokens[last];
        if (token is not { Kind: CitationTokenKind.Number, Number.Form: not NumberForm.Conference } || !CitationGap.IsBlank(text.Text, token.End, bracket) || (token.Number.Form == NumberForm.Roman && token.Number.SessionNumber == 0))
            return null;
        var number = ResolutionNumberReader.Create(token.Number, NumberForms.BodyOf(token.Number));
        return new LinkText(token.Start, token.End - token.Start, number.Symbol, number);
    }

    private static bool IsTail(string text, int from, int to, CitationWords words)
    {
        while (from < to && (Characters.IsBlank(text[from]) || Characters.IsClosing(text[from])))
            from++;
        return CitationGap.IsDateLink(text, from, to, words) || CitationGap.IsPinPointLink(text, from, to, words) || CitationGap.IsLink(text, from, to, words.NumberSuffixes);
    }

    private static LinkText? InBrackets(BoundText text, int close)
    {
        var open = text.Text.LastIndexOf('[', close, Math.Min(close, LongestText));
        return open < 0 ? null : Inside(text, open + 1, close);
    }

    private static LinkText? InElement(BoundText text, int from)
    {
        var start = text.Text.IndexOf('>', from, Math.Min(LongestTail, text.Text.Length - from));
        var end = start < 0 ? -1 : text.Text.IndexOf('<', start, Math.Min(LongestText, text.Text.Length - start));
        return end < 0 ? null : Inside(text, start + 1, end);
    }

    // The markup may stand between the noun and the number, which then reads as nothing cited.
    private static LinkText? Inside(BoundText text, int start, int end)
    {
        var citations = text.Scan.Cited;
        var first = text.Scan.FirstCitedFrom(start);
        if (first < citations.Length && citations[first].End <= end)
            return first + 1 < citations.Length && citations[first + 1].End <= end ? null : LinkText.Of(citations[first]);
        var inside = text.Text.Substring(start, end - start);
        if (ResolutionNumberReader.TryRead(inside, out var number))
            return new LinkText(start, end - start, number.Symbol, number);
        return DocumentSymbol.TryParse(inside, out var symbol) ? new LinkText(start, end - start, symbol, null) : null;
    }
}
