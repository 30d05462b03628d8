using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Begins a paragraph with the lead of the one before it, where neither says also or further.</summary>
internal sealed class RepeatLead : Mutator
{
    public override string RuleId => "RG0506";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var top = text.Paragraphs.Where(paragraph => paragraph.Paragraph!.Kind != ParagraphKind.Annex && !paragraph.Path.Contains('(', System.StringComparison.Ordinal)).ToArray();
        for (var i = 1; i < top.Length; i++)
        {
            var (earlier, paragraph) = (top[i - 1], top[i]);
            var lead = LeadOf(earlier, text.Table);
            var old = LeadOf(paragraph, text.Table);
            if (earlier.Paragraph!.Kind != paragraph.Paragraph!.Kind || lead == 0 || old == 0)
                continue;
            foreach (var mutation in Make(text.Replace(paragraph, 0, old, earlier.Text[..lead]), text.Place(paragraph, 0, old)))
                yield return mutation;
        }
    }

    // Where such a word stands in it, a lead is not repeated.
    private static int LeadOf(BoundText paragraph, LanguageTable table)
    {
        var length = LeadWord.LengthIn(paragraph.Text, table);
        return LeadWord.HasAdverb(paragraph.Text, length, table.Wording.SequenceAdverbs) ? 0 : length;
    }
}
