using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>
/// The scores that the parser must not fall below: a line for each language and form in <c>Floors.tsv</c>, raised in the same commit as the improvement.
/// Run the corpus test with <c>RESOLUTIONGEN_RAISE_FLOORS=1</c> in the environment: it raises the lines that were surpassed, lowers none, and renews the table of docs/corpus-notes.md.
/// </summary>
internal static class ScoreFloors
{
    private const string Switch = "RESOLUTIONGEN_RAISE_FLOORS";
    private const string TableStart = "<!-- scores -->";
    private const string TableEnd = "<!-- /scores -->";

    private static readonly string File = Path.Combine(RulePage.RepositoryRoot, "tests", "ResolutionGen.Tests", "Corpus", "Floors.tsv");
    private static readonly string Notes = Path.Combine(RulePage.RepositoryRoot, "docs", "corpus-notes.md");

    public static bool AreToBeRaised => Environment.GetEnvironmentVariable(Switch) is "1";

    public static IReadOnlyList<ScoreRow> Read()
        => System.IO.File.Exists(File) ? System.IO.File.ReadAllLines(File).Skip(1).Where(line => line.Length > 0).Select(ReadRow).ToArray() : [];

    /// <summary>What fell below its floor.</summary>
    public static IEnumerable<string> Breaches(IReadOnlyList<ScoreRow> floors, IReadOnlyList<ScoreRow> rows)
        => from floor in floors
           let row = Find(rows, floor.Group)
           from column in Enumerable.Range(0, ScoreRow.Columns.Count)
           let score = row?.Scores[column] ?? 0
           where score < floor.Scores[column]
           select string.Create(CultureInfo.InvariantCulture, $"{floor.Group}: {ScoreRow.Columns[column]} {score / 1000.0:0.000}, floor {floor.Scores[column] / 1000.0:0.000}");

    public static void Raise(IReadOnlyList<ScoreRow> floors, IReadOnlyList<ScoreRow> rows)
    {
        var raised = rows.Select(row => Find(floors, row.Group) is { } floor ? row with { Scores = row.Scores.Zip(floor.Scores, Math.Max).ToArray() } : row);
        WriteLines(File, [.. raised.Select(row => row.ToLine("\t")).Prepend(string.Join('\t', ["group", "documents", .. ScoreRow.Columns]))]);
        if (!System.IO.File.Exists(Notes))
            return;
        var notes = System.IO.File.ReadAllText(Notes);
        var start = notes.IndexOf(TableStart, StringComparison.Ordinal) + TableStart.Length;
        var end = notes.IndexOf(TableEnd, StringComparison.Ordinal);
        System.IO.File.WriteAllText(Notes, notes[..start] + "\n" + Markdown(rows) + notes[end..]);
    }

    public static string Markdown(IReadOnlyList<ScoreRow> rows)
    {
        string[] head = ["| | documents | " + string.Join(" | ", ScoreRow.Columns) + " |", "|---|" + string.Concat(Enumerable.Repeat("---:|", ScoreRow.Columns.Count + 1))];
        return string.Join("\n", head.Concat(rows.Select(row => "| " + row.ToLine(" | ") + " |"))) + "\n";
    }

    private static ScoreRow? Find(IEnumerable<ScoreRow> rows, string group) => rows.FirstOrDefault(row => string.Equals(row.Group, group, StringComparison.Ordinal));

    private static ScoreRow ReadRow(string line)
    {
        var cells = line.Split('\t');
        return new ScoreRow(
            cells[0],
            int.Parse(cells[1], CultureInfo.InvariantCulture),
            cells.Skip(2).Select(cell => (int)Math.Round(double.Parse(cell, CultureInfo.InvariantCulture) * 1000)).ToArray());
    }

    private static void WriteLines(string path, string[] lines) => System.IO.File.WriteAllText(path, string.Join("\n", lines) + "\n");
}
