using System.Text.Json;

namespace ResolutionGen.Tests;

/// <summary>The measure itself: what it overlooks, and what it notices.</summary>
public class DocumentScoreTests
{
    private const string Expected = """
        {
         "symbol": "A/RES/72/31", "title": "Keeping rivers clean", "adopted": "2017-12-04",
         "preambular": [{"text": "Recalling the “Declaration”,", "footnotes": ["1"]}],
         "operative": [{"label": "1", "text": "Requests:", "footnotes": [], "section": null, "children": [{"label": "(a)", "text": "A report;", "footnotes": ["2"], "children": []}]}],
         "annexes": [], "footnotes": [{"label": "1", "text": "A/71/1."}, {"label": "2", "text": "A/71/2."}],
         "citations": [{"in": "op1(a)", "symbol": "A/RES/40/257", "text": "40/257 A"}, {"in": "fn2", "text": "A/71/2", "symbol": null, "optional": true}]
        }
        """;

    [Theory]
    [InlineData("“Declaration”", "\\\"Decla- ration\\\"")]
    [InlineData("\"label\": \"(a)\"", "\"label\": \"а)\"")]
    [InlineData("A/RES/40/257\"", "A/RES/40/257A\"")]
    [InlineData("op1(a)", "op1.a")]
    [InlineData(", {\"in\": \"fn2\", \"text\": \"A/71/2\", \"symbol\": null, \"optional\": true}", ", {\"in\": \"fn2\", \"text\": \"A/71/2\", \"symbol\": \"A/71/2\"}")]
    [InlineData(", {\"in\": \"fn2\", \"text\": \"A/71/2\", \"symbol\": null, \"optional\": true}", ", {\"in\": \"fn2\", \"symbol\": \"A/71/1\", \"ibid\": true}")]
    public void What_extraction_changes_does_not_count(string expected, string actual)
    {
        var score = Score(Expected.Replace(expected, actual));
        Assert.True(score.IsExact);
        Assert.All(score.Counts.Values, count => Assert.True(count.IsComplete));
    }

    [Theory]
    [InlineData("Recalling", "Noting", "Pp")]
    [InlineData("\"label\": \"1\", \"text\": \"Requests", "\"label\": \"2\", \"text\": \"Requests", "Op")]
    [InlineData("(a)", "(b)", "Sub")]
    [InlineData("A/71/1.", "A/71/3.", "Fn")]
    [InlineData("\"footnotes\": [\"2\"]", "\"footnotes\": []", "Bind")]
    public void A_difference_costs_its_metric_and_the_exactness(string expected, string actual, string metric)
    {
        var score = Score(Expected.Replace(expected, actual));
        Assert.False(score.IsExact);
        Assert.False(score.Counts[System.Enum.Parse<ScoredMetric>(metric)].IsComplete);
    }

    [Fact]
    public void A_citation_that_is_missed_or_in_excess_is_no_difference_of_structure()
    {
        var score = Score(Expected.Replace("A/RES/40/257\"", "A/RES/40/258\""));
        Assert.True(score.IsExact);
        Assert.Equal(new UnitCount(0, 1, 1), score.Counts[ScoredMetric.Cit]);
    }

    [Fact]
    public void An_empty_document_finds_nothing()
    {
        var score = Score("{}");
        Assert.Equal(0, score.Counts[ScoredMetric.Op].F1);
        Assert.Equal(1, score.Counts[ScoredMetric.Annex].F1);
        Assert.False(score.HasTitle || score.HasSymbol || score.HasDate);
    }

    [Fact]
    public void A_score_below_its_floor_is_named()
    {
        var columns = new int[ScoreRow.Columns.Count];
        var floor = new ScoreRow("en clean", 1, columns) with { Scores = [.. System.Linq.Enumerable.Repeat(990, columns.Length)] };
        var row = floor with { Scores = [989, .. System.Linq.Enumerable.Repeat(990, columns.Length - 1)] };
        Assert.Equal(["en clean: pp 0.989, floor 0.990"], ScoreFloors.Breaches([floor], [row]));
        Assert.Equal(columns.Length, System.Linq.Enumerable.Count(ScoreFloors.Breaches([floor], [])));
    }

    private static DocumentScore Score(string actual) => DocumentScore.Of(Read(Expected), Read(actual));

    private static ComparedDocument Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new ComparedDocument(document.RootElement);
    }
}
