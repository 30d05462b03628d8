using System;
using System.Linq;

namespace ResolutionGen;

/// <summary>Compares a title as quoted with a title as it stands: letters and digits alone count, folded, without regard to case.</summary>
internal static class TitleDistance
{
    // A tenth of the letters, and never more than a word: what differs more is another title or a paraphrase.
    private const int LettersForOneDifference = 10;
    private const int MostDifferences = 8;

    /// <summary>The letters and digits of a title.</summary>
    public static string Letters(string title) => new([.. title.Select(Folding.Fold).Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    /// <summary>Whether one title is the other with a few letters wrong, missing or added.</summary>
    public static bool IsNear(string left, string right)
    {
        var most = Math.Min(MostDifferences, Math.Max(left.Length, right.Length) / LettersForOneDifference);
        return Math.Abs(left.Length - right.Length) <= most && Differences(left, right, most) <= most;
    }

    // Levenshtein's distance in a band: cells further from the diagonal than the bound cannot count.
    private static int Differences(string left, string right, int most)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            var from = Math.Max(1, i - most);
            var to = Math.Min(right.Length, i + most);
            current[from - 1] = from == 1 ? i : most + 1;
            for (var j = from; j <= to; j++)
            {
                var above = j < i + most || i == 1 ? previous[j] : most + 1;
                current[j] = Math.Min(Math.Min(above, current[j - 1]) + 1, previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
