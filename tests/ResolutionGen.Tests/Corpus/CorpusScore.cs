using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ResolutionGen.Tool;

namespace ResolutionGen.Tests;

/// <summary>Scores the texts of the corpus that have an expected structure beside them.</summary>
internal static class CorpusScore
{
    private const string ExpectedExtension = ".expected.json";

    /// <summary>A row for each language and form, real Word files apart, then all languages of a form, all forms of a language, and all.</summary>
    public static IReadOnlyList<ScoreRow> Rows(IEnumerable<(string Name, ResolutionDocument Document)> documents)
    {
        var scores = documents.AsParallel().AsOrdered().Select(document => (document.Name, Score: Score(document.Name, document.Document))).Where(document => document.Score is not null)
            .Select(document => (Language: LanguageOf(document.Name), Form: FormOf(document.Name), Score: document.Score!)).ToArray();
        return
        [
            .. scores.GroupBy(score => score.Language + " " + score.Form).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Row),
            .. scores.GroupBy(score => score.Language + " all").OrderBy(group => group.Key, StringComparer.Ordinal).Select(Row),
            .. scores.GroupBy(score => "all " + score.Form).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Row),
            .. scores.GroupBy(_ => "all all").Select(Row),
        ];
    }

    private static ScoreRow Row(IGrouping<string, (string Language, string Form, DocumentScore Score)> group) => ScoreRow.Of(group.Key, group.Select(score => score.Score).ToArray());

    private static DocumentScore? Score(string name, ResolutionDocument document)
    {
        var expected = Path.Combine(CorpusTexts.Folder, Path.GetDirectoryName(name)!, LanguageOf(name) + ExpectedExtension);
        return File.Exists(expected) ? DocumentScore.Of(Read(File.ReadAllText(expected)), Read(Write(document))) : null;
    }

    // A text with several resolutions is written to several files: none is the one that is expected.
    private static string Write(ResolutionDocument document)
    {
        if (document.Resolutions.Count != 1)
            return "{}";
        using var writer = new StringWriter();
        ResolutionJson.Write(new JsonPrinter(writer), document.Resolutions[0]);
        return writer.ToString();
    }

    private static ComparedDocument Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new ComparedDocument(document.RootElement);
    }

    private static string LanguageOf(string name) => Path.GetFileName(name).Split('.')[0];

    private static string FormOf(string name) => (name.StartsWith("native", StringComparison.Ordinal) ? "native-" : "") + Path.GetFileName(name).Split('.')[1];
}
