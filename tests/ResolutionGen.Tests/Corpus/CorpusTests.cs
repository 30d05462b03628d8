using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using Xunit.Abstractions;

namespace ResolutionGen.Tests;

public class CorpusTests(ITestOutputHelper output)
{
    private const int MostShown = 20;

    [CorpusFact]
    public void Every_text_is_parsed_and_judged_and_those_in_a_known_language_read_as_resolutions()
    {
        var texts = CorpusTexts.Read().ToArray();
        var watch = Stopwatch.StartNew();
        var documents = texts.Select(text => (text.Name, Document: ResolutionDocument.Parse(text.Text))).ToArray();
        var parsed = watch.Elapsed;
        var findings = documents.Sum(document => document.Document.Findings.Count);
        var judged = watch.Elapsed - parsed;

        // Printed and not asserted: how fast a machine is says nothing about the code.
        var megabytes = texts.Sum(text => Encoding.UTF8.GetByteCount(text.Text)) / 1e6;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{texts.Length} texts, {megabytes:F1} MB of UTF-8: parsed at {megabytes / parsed.TotalSeconds:F1} MB/s, judged at {megabytes / judged.TotalSeconds:F1} MB/s, {findings} findings"));
        AssertNone(documents.Where(document => CorpusTexts.IsInKnownLanguage(document.Name) && !document.Document.IsResolution).Select(document => document.Name).ToArray());
        AssertNone(documents.SelectMany(document => PlacesOutside(document.Document).Select(place => document.Name + ": " + place)).ToArray());
    }

    [CorpusFact]
    public void No_score_falls_below_its_floor()
    {
        var documents = CorpusTexts.Read().Select(text => (text.Name, Document: ResolutionDocument.Parse(text.Text)));
        var rows = CorpusScore.Rows(documents);
        output.WriteLine(ScoreFloors.Markdown(rows));
        var floors = ScoreFloors.Read();
        if (ScoreFloors.AreToBeRaised)
            ScoreFloors.Raise(floors, rows);
        AssertNone(ScoreFloors.Breaches(floors, rows).ToArray());
    }

    [CorpusFact]
    public void Every_character_belongs_to_one_element_in_known_languages()
    {
        var failures = new List<string>();
        foreach (var (name, text) in CorpusTexts.Read().Where(text => CorpusTexts.IsInKnownLanguage(text.Name)))
        {
            if (Record.Exception(() => Lossless.Check(text)) is { } exception)
                failures.Add(name + ": " + exception.Message);
        }

        AssertNone(failures);
    }

    // A finding at the wrong place is worse than none: that it is inside the text at all is the least.
    private static IEnumerable<string> PlacesOutside(ResolutionDocument document)
        => from finding in document.Findings
           from span in finding.Related.Select(place => place.Span).Prepend(finding.Span)
           where span.Start < 0 || span.Length < 0 || span.End > document.Text.Length
           select finding.RuleId + " at " + span;

    private static void AssertNone(IReadOnlyCollection<string> failures)
        => Assert.True(failures.Count == 0, failures.Count.ToString(CultureInfo.InvariantCulture) + " texts:\n" + string.Join("\n", failures.Take(MostShown)));
}
