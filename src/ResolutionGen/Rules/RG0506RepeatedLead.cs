using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>RG0506: two paragraphs in a row begin with the same lead word, and none says also or further.</summary>
internal sealed class RG0506RepeatedLead : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0506", "Same lead word in a row without also or further", "Structure", RuleSeverity.None, IsAlone: true);

    public override void Check(RuleContext context)
    {
        var table = context.Resolution.Table;
        BoundText? previous = null;
        foreach (var text in context.Texts)
        {
            if (text.Kind is BoundTextKind.Heading or BoundTextKind.Footnote)
                previous = null;
            if (!IsLed(text))
                continue;
            if (previous is not null && previous.Paragraph!.Kind == text.Paragraph!.Kind)
                CheckPair(context, table, previous, text);
            previous = text;
        }
    }

    // Paragraphs of preamble and operative part, not what is below them.
    private static bool IsLed(BoundText text)
        => text.Paragraph is { Kind: ParagraphKind.Preambular or ParagraphKind.Operative } && text.Label.Kind is LabelKind.None or LabelKind.Number && text.Path.IndexOf('(') < 0;

    private static void CheckPair(RuleContext context, LanguageTable table, BoundText previous, BoundText text)
    {
        var words = table.Wording;
        var length = LeadWord.LengthIn(text.Text, table);
        if (length == 0 || length != LeadWord.LengthIn(previous.Text, table) || string.Compare(previous.Text, 0, text.Text, 0, length, StringComparison.OrdinalIgnoreCase) != 0)
            return;
        if (LeadWord.HasAdverb(text.Text, length, words.SequenceAdverbs) || LeadWord.HasAdverb(previous.Text, length, words.SequenceAdverbs))
            return;
        var lead = text.Text.Substring(0, length);
        context.Report(text, 0, length, $"\u201C{lead}\u201D begins two paragraphs in a row; a word such as \u201C{words.SequenceAdverbs[0]}\u201D was expected in the second", RuleContext.Related(previous, 0, length, "the paragraph before"));
    }
}
