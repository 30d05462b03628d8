using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Reads the title that a text gives for a resolution that it cites alone: <c>resolution 72/31, entitled “…”</c>, <c>题为“…”的第72/31号决议</c>.</summary>
internal static class CitedTitleReader
{
    private const int LongestTitle = 400;

    /// <summary>Where the title stands, without its marks; null where none is given, or where it may be that of several resolutions.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cited">The citations of the text.</param>
    /// <param name="index">The citation.</param>
    /// <param name="words">The words of the language.</param>
    public static (int Start, int End)? Read(string text, IReadOnlyList<CitedToken> cited, int index, CitationWords words)
        => IsOneOfList(text, cited, index, words) ? null : words.NounFollowsNumbers ? Before(text, cited[index], words) : After(text, cited[index], words);

    private static bool IsOneOfList(string text, IReadOnlyList<CitedToken> cited, int index, CitationWords words)
        => (index > 0 && CitationGap.IsList(text, EndOf(cited[index - 1]), cited[index].Start, words))
            || (index + 1 < cited.Count && CitationGap.IsList(text, EndOf(cited[index]), StartOf(cited[index + 1]), words));

    private static int EndOf(CitedToken cited) => Math.Max(cited.End, cited.Date?.End ?? 0);

    private static int StartOf(CitedToken cited) => cited.Date is { } date ? Math.Min(cited.Start, date.Start) : cited.Start;

    private static (int Start, int End)? After(string text, CitedToken cited, CitationWords words)
    {
        var at = FoldedScan.SkipBlanks(text, EndOf(cited));
        if (FoldedScan.IsComma(FoldedScan.At(text, at)))
            at = FoldedScan.SkipBlanks(text, at + 1);
        foreach (var introducer in words.TitleIntroducers)
        {
            var open = at;
            if (FoldedScan.TryWholeWords(text, ref open, introducer) && (open = FoldedScan.SkipBlanks(text, open)) < text.Length)
                return InMarks(text, open, words.Quotes);
        }

        return null;
    }

    private static (int Start, int End)? InMarks(string text, int open, MarkPair[] quotes)
    {
        foreach (var pair in quotes)
        {
            var close = text[open] == pair.Open ? text.IndexOf(pair.Close, open + 1, Math.Min(LongestTitle, text.Length - open - 1)) : -1;
            if (close > 0)
                return Trimmed(text, open + 1, close);
        }

        return null;
    }

    private static (int Start, int End)? Before(string text, CitedToken cited, CitationWords words)
    {
        var at = SkipWordBackward(text, cited.Start, words.NumberPrefixes);
        if (cited.Date is { } date && date.End == at)
            at = date.Start;
        at = SkipWordBackward(text, at, words.OfWords);
        if (at == cited.Start || at == 0)
            return null;
        foreach (var pair in words.Quotes)
        {
            if (text[at - 1] != pair.Close)
                continue;
            var open = text.LastIndexOf(pair.Open, at - 1, Math.Min(LongestTitle, at));
            if (open > 0 && CitationGap.EndsWith(text, open, words.TitleIntroducers))
                return Trimmed(text, open + 1, at - 1);
        }

        return null;
    }

    private static int SkipWordBackward(string text, int end, string[] words)
    {
        end = FoldedScan.SkipBlanksBackward(text, end);
        foreach (var word in words)
        {
            var at = end - word.Length;
            if (at >= 0 && FoldedScan.TryWords(text, ref at, word) && at == end)
                return FoldedScan.SkipBlanksBackward(text, end - word.Length);
        }

        return end;
    }

    private static (int Start, int End)? Trimmed(string text, int start, int end)
    {
        start = FoldedScan.SkipBlanks(text, start);
        end = FoldedScan.SkipBlanksBackward(text, end);
        return start < end ? (start, end) : null;
    }
}
