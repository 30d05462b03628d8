using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes one letter of a title in marks that stands more than once in one frame.</summary>
internal sealed class OneLetter : Mutator
{
    public override string RuleId => "RG0701";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var titles = new List<QuotedTitle>();
        foreach (var bound in text.Bound.Texts)
            QuotedTitleScanner.Scan(bound, text.Table, text.Table.Wording, titles);
        foreach (var same in titles.GroupBy(title => (title.Frame, title.Value)).Where(same => same.Count() > 1))
        {
            var all = same.Select(title => text.Place(title.Text, title.Start, title.Length)).ToArray();
            foreach (var title in same)
            {
                foreach (var mutation in Make(text.Replace(title.Text, LetterOf(title, text), 1, text.Table.JoinsLinesWithoutBlank ? "部" : title.Text.Text.Substring(LetterOf(title, text) + 1, 1)), all))
                    yield return mutation;
            }
        }
    }

    // In the longest word: of a short one, one letter makes another word.
    private static int LetterOf(QuotedTitle title, RecallText text)
    {
        if (text.Table.JoinsLinesWithoutBlank)
            return title.Start + (title.Length / 2);
        var word = title.Value.Split(' ').MaxBy(word => word.Length)!;
        return title.Start + title.Value.IndexOf(word, System.StringComparison.Ordinal) + (word.Length / 2);
    }
}
