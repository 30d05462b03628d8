using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>What sets one language version apart from the others, which agree. Two versions alone cannot tell which of them is wrong; of five or six, one more may differ in its own way.</summary>
/// <param name="Version">The version, by its place among the versions.</param>
/// <param name="Extra">What it has and no other.</param>
/// <param name="Missing">What it has not and the others have.</param>
internal sealed record Dissent(int Version, IReadOnlyList<string> Extra, IReadOnlyList<string> Missing)
{
    private const int FewestVersions = 3;
    private const int ManyVersions = 5;

    /// <summary>Finds the versions that stand alone.</summary>
    /// <param name="sets">What each version has; null for one that says nothing.</param>
    public static IEnumerable<Dissent> Find(IReadOnlyList<HashSet<string>?> sets)
    {
        var voters = sets.Count(set => set is not null);
        if (voters < FewestVersions)
            return [];
        var votes = new Dictionary<string, int>(System.StringComparer.Ordinal);
        foreach (var item in sets.Where(set => set is not null).SelectMany(set => set!))
            votes[item] = votes.TryGetValue(item, out var count) ? count + 1 : 1;
        return votes.Values.All(count => count == voters) ? [] : Find(sets, votes, voters);
    }

    private static IEnumerable<Dissent> Find(IReadOnlyList<HashSet<string>?> sets, Dictionary<string, int> votes, int voters)
    {
        var enough = voters - (voters < ManyVersions ? 1 : 2);
        var nearlyAll = votes.Where(vote => vote.Value >= enough && vote.Value < voters).Select(vote => vote.Key).ToArray();
        for (var version = 0; version < sets.Count; version++)
        {
            if (sets[version] is not { } own)
                continue;
            var extra = own.Where(item => votes[item] == 1).ToArray();
            var missing = nearlyAll.Where(item => !own.Contains(item)).ToArray();
            if (extra.Length > 0 || missing.Length > 0)
                yield return new Dissent(version, extra, missing);
        }
    }
}
