using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Takes back markers that are in doubt when all of them are known: a number that stays in the text harms less than one that is taken out of it wrongly.</summary>
internal static class MarkerDoubt
{
    // By how much the better of two places has to be better.
    private const int Likelier = 2;

    /// <summary>Drops what was chosen only because a note had no other place, where there are two such places.</summary>
    /// <param name="chosen">The markers in reading order.</param>
    /// <param name="candidates">All candidates, in reading order.</param>
    public static void DropAmbiguous(List<MarkerCandidate> chosen, List<MarkerCandidate> candidates)
    {
        var next = 0;
        for (var i = 0; i < chosen.Count;)
        {
            if (!chosen[i].IsDueOnly)
            {
                i++;
                continue;
            }

            while (next < candidates.Count && i > 0 && IsBefore(candidates[next], chosen[i - 1]))
                next++;
            if (HasRival(chosen[i], i + 1 < chosen.Count ? chosen[i + 1] : null, candidates, next))
                chosen.RemoveAt(i);
            else
                i++;
        }
    }

    private static bool HasRival(MarkerCandidate marker, MarkerCandidate? following, List<MarkerCandidate> candidates, int first)
    {
        for (var i = first; i < candidates.Count && (following is null || IsBefore(candidates[i], following.Value)); i++)
        {
            var other = candidates[i];
            if (other.Number == marker.Number && other.Score + Likelier > marker.Score && other.Page == marker.Page && other != marker)
                return true;
        }

        return false;
    }

    private static bool IsBefore(MarkerCandidate left, MarkerCandidate right)
        => left.Paragraph < right.Paragraph || (left.Paragraph == right.Paragraph && left.Start < right.Start);
}
