using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// Strengthens numbers that stand after the same word as an earlier, clear marker of the same number: the old practice repeats a marker
/// where the same document is named again (<c>报告，10</c> ... <c>报告 10 所建议</c>).
/// </summary>
internal static class MarkerEcho
{
    private const int ClearScore = 4;
    private const int Bonus = 4;
    private const int HanKeyLength = 2;
    private const int ShortestWord = 4;
    private const int LongestWord = 24;

    public static void Strengthen(List<MarkerCandidate> candidates, ParsedParagraph[] paragraphs)
    {
        var clear = new HashSet<(int Number, string Word)>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (WordBefore(paragraphs[candidate.Paragraph].Marked.Text, candidate.Start) is not { } word)
                continue;
            if (candidate.Score >= ClearScore)
                clear.Add((candidate.Number, word));
            else if (candidate.Score >= 0 && clear.Contains((candidate.Number, word)))
                candidates[i] = candidate with { Score = candidate.Score + Bonus };
        }
    }

    private static string? WordBefore(string text, int position)
    {
        while (position > 0 && (Characters.IsBlank(text[position - 1]) || Characters.IsStop(text[position - 1]) || Characters.IsClosing(text[position - 1])))
            position--;
        if (position == 0)
            return null;
        if (Characters.IsHan(text[position - 1]))
            return position >= HanKeyLength ? text.Substring(position - HanKeyLength, HanKeyLength) : null;
        var start = position;
        while (start > 0 && position - start < LongestWord && char.IsLetter(text[start - 1]))
            start--;
        return position - start >= ShortestWord ? text.Substring(start, position - start).ToLowerInvariant() : null;
    }
}
