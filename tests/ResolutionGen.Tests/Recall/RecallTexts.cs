using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>The texts that defects are made in.</summary>
internal static class RecallTexts
{
    /// <summary>The made-up resolutions in one form of extraction, all languages in one project.</summary>
    public static RecallProject MadeUpIn(TextForm form) => new(
        MadeUp.All.Concat(Harbours.All)
            .Select(made => new RecallText($"{made.Symbol.Replace('/', '_')}.{made.Language.ToCode()}.{form}.txt", form.ToString(), Renderer.Render(made, form)))
            .ToArray());

    /// <summary>A sample of the corpus: projects of language versions, one text in each language.</summary>
    /// <param name="step">Every how manieth resolution.</param>
    public static IEnumerable<RecallProject> Corpus(int step)
        => CorpusTexts.Read()
            .Where(text => FormOf(text.Name) is not "other")
            .GroupBy(text => System.IO.Path.GetDirectoryName(text.Name), StringComparer.Ordinal)
            .Where((_, index) => index % step == 0)
            .SelectMany(group => group
                .Select(text => new RecallText(text.Name, FormOf(text.Name), text.Text))
                .Where(text => text.Document.IsResolution)
                .GroupBy(text => text.Model.Language)
                .SelectMany(versions => versions.Select((text, rank) => (text, rank)))
                .GroupBy(item => item.rank, item => item.text)
                .Select(texts => new RecallProject(texts.ToArray())));

    // GA/A_RES_75_13/fr.pdftotext.txt
    private static string FormOf(string name) => System.IO.Path.GetFileName(name).Split('.') is [_, var form, "txt"] ? form : "other";
}
