using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes the last digit out of the year of a date. Not where a word follows that three digits could count.</summary>
internal sealed class LoseYearDigit : Mutator
{
    public override string RuleId => "RG0303";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where item.Cited is { Date.Date: not null, IsDateSure: true }
           let year = Printed.Year(item.Text.Text, item.Cited.Date!.Value)
           where year is not null && IsDecidable(item.Text.Text, year.Value.End, text.Words)
           from mutation in Make(text.Replace(item.Text, year.Value.End - 1, 1, ""), text.Place(item.Text, item.Cited.Date!.Value.Start, item.Cited.Date.Value.Length))
           select mutation;

    // "on 3 May 150 delegates".
    private static bool IsDecidable(string text, int end, CitationWords words)
    {
        var at = FoldedScan.SkipBlanks(text, end);
        if (!char.IsLetterOrDigit(FoldedScan.At(text, at)))
            return true;
        return words.DateForms.Any(form => form.IndexOf("{y}", System.StringComparison.Ordinal) is var year && form.Length > year + 3 && char.IsLetter(form.TrimEnd()[^1]))
            || words.ListWords.Any(word => FoldedScan.TryWholeWords(text, ref at, word));
    }
}
