using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// Strengthens numbers that stand after the same word as a marker of the same number found before: the old practice repeats a marker
/// where the same document is named again (<c>报告，10</c> ... <c>报告 10 所建议</c>).
/// </summary>
internal static class MarkerEcho
{
    private const int Bonus = 4;
    private const int HanKeyLength = 2;
    private const int ShortestWord = 4;
    private const int LongestWord = 24;

    /// <summary>Raises the scores of candidates that echo a marker.</summary>
    /// <param name="candidates">All candidates, in reading order.</param>
    /// <param name="found">The markers found so far, in reading order.</param>
    /// <param name="paragraphs">The paragraphs in reading order.</param>
    /// <returns>Whether there were any.</returns>
    public static bool Strengthen(List<MarkerCandidate> candidates, List<MarkerCandidate> found, ParsedParagraph[] paragraphs)
    {
        var heard = new HashSet<(int Number, string Word)>();
        var any = false;
        var next = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.IsDueOnly || WordBefore(paragraphs[candidate.Paragraph].Marked.Text, candidate.Start) is not { } word)
                continue;
            while (next < found.Count && IsBefore(found[next], candidate))
                next++;
            if (next < found.Count && found[next].Paragraph == candidate.Paragraph && found[next].Start == candidate.Start)
            {
                heard.Add((candidate.Number, word));
            }
            else if (candidate.Score >= 0 && heard.Contains((candidate.Number, word)))
            {
                candidates[i] = candidate with { Score = candidate.Score + Bonus };
                any = true;
            }
        }

        return any;
    }

    private static bool IsBefore(MarkerCandidate left, MarkerCandidate right)
        => left.Paragraph < right.Paragraph || (left.Paragraph == right.Paragraph && left.Start < right.Start);

    private static string? WordBefore(string text, int position)
    {
        while (position > 0 && (Characters.IsBlank(text[position - 1]) || Characters.IsStop(text[position - 1]) || Characters.IsClosing(text[position - 1])))
            position--;
        if (position == 0)
            return null;
        if (Characters.IsHan(text[position - 1]))
            return position >= HanKeyLength ? text.Substring(position - HanKeyLength, HanKeyLength) : null;
        var start = position;
        while (start > 0 && position - start < LongestWord && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '‑' or '–'))
            start--;
        return position - start >= ShortestWord ? text.Substring(start, position - start).ToLowerInvariant() : null;
    }
}
