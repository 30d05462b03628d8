using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>How far one document was read as expected.</summary>
internal sealed class DocumentScore
{
    private DocumentScore(IReadOnlyDictionary<ScoredMetric, UnitCount> counts, bool hasTitle, bool hasSymbol, bool hasDate, bool isExact)
        => (Counts, HasTitle, HasSymbol, HasDate, IsExact) = (counts, hasTitle, hasSymbol, hasDate, isExact);

    public IReadOnlyDictionary<ScoredMetric, UnitCount> Counts { get; }

    public bool HasTitle { get; }

    public bool HasSymbol { get; }

    public bool HasDate { get; }

    /// <summary>Whether all but the citations is as expected, in order.</summary>
    public bool IsExact { get; }

    public static DocumentScore Of(ComparedDocument expected, ComparedDocument actual)
    {
        var counts = new Dictionary<ScoredMetric, UnitCount>();
        var isExact = true;
        foreach (var metric in Enum.GetValues<ScoredMetric>().Where(metric => metric != ScoredMetric.Cit))
        {
            var count = UnitCount.Of(expected.Units(metric), actual.Units(metric));
            counts.Add(metric, count);
            isExact &= metric == ScoredMetric.Bind ? count.IsComplete : expected.Units(metric).SequenceEqual(actual.Units(metric), StringComparer.Ordinal);
        }

        counts.Add(ScoredMetric.Cit, Citations(expected, actual));
        var title = string.Equals(expected.Title, actual.Title, StringComparison.Ordinal);
        var symbol = string.Equals(expected.Symbol, actual.Symbol, StringComparison.Ordinal);
        var date = string.Equals(expected.Adopted, actual.Adopted, StringComparison.Ordinal);
        return new DocumentScore(counts, title, symbol, date, isExact && title && symbol && date);
    }

    // Several mentions of one document in one place count once; what is optional or unsure there counts neither way.
    private static UnitCount Citations(ComparedDocument expected, ComparedDocument actual)
    {
        if (expected.Citations is null)
            return default;
        var wanted = expected.Citations.Where(citation => !citation.IsOpen).Select(citation => (citation.Place, citation.Symbol)).ToHashSet();
        var open = expected.Citations.Where(citation => citation.IsOpen).ToLookup(citation => citation.Place, StringComparer.Ordinal);
        var found = (actual.Citations ?? []).Where(citation => !citation.IsIbid).Select(citation => (citation.Place, citation.Symbol)).ToHashSet();
        found.RemoveWhere(citation => !wanted.Contains(citation) && open[citation.Place].Any(other => other.Excuses(citation.Symbol)));
        return new UnitCount(wanted.Count(found.Contains), wanted.Count, found.Count);
    }
}
