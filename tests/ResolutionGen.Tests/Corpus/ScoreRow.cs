using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>The scores of one language in one form, in thousandths, rounded down.</summary>
/// <param name="Group">Language and form.</param>
/// <param name="Documents">The number of documents.</param>
/// <param name="Scores">A score for each of <see cref="Columns"/>.</param>
internal sealed record ScoreRow(string Group, int Documents, IReadOnlyList<int> Scores)
{
    /// <summary>The metrics, then the shares of documents with the right title, symbol and date, and of those without any difference.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Enum.GetNames<ScoredMetric>().Select(name => name.ToLowerInvariant()), "title", "symbol", "date", "exact"];

    public static ScoreRow Of(string group, IReadOnlyCollection<DocumentScore> documents)
    {
        var metrics = Enum.GetValues<ScoredMetric>().Select(metric => documents.Aggregate(default(UnitCount), (sum, document) => sum + document.Counts[metric]).F1);
        double[] shares =
        [
            Share(documents, document => document.HasTitle), Share(documents, document => document.HasSymbol),
            Share(documents, document => document.HasDate), Share(documents, document => document.IsExact),
        ];
        return new ScoreRow(group, documents.Count, metrics.Concat(shares).Select(Thousandths).ToArray());
    }

    /// <summary>A line of a table, cells parted by a mark.</summary>
    public string ToLine(string separator)
        => string.Join(separator, [Group, Documents.ToString(CultureInfo.InvariantCulture), .. Scores.Select(score => (score / 1000.0).ToString("0.000", CultureInfo.InvariantCulture))]);

    private static double Share(IReadOnlyCollection<DocumentScore> documents, Func<DocumentScore, bool> isRight) => documents.Count(isRight) / (double)documents.Count;

    // 0.29 is a little less than 29 hundredths in binary.
    private static int Thousandths(double score) => (int)Math.Floor((score * 1000) + 1e-6);
}
