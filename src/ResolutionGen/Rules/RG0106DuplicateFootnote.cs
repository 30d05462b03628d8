using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0106: two footnotes with the same text in one part of a resolution, where the practice repeats the marker.</summary>
internal sealed class RG0106DuplicateFootnote : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0106", "Two footnotes with the same text", "Footnotes", RuleSeverity.Info, IsAlone: true);

    public override void Check(RuleContext context)
    {
        if (!FootnotePractice.RepeatsMarkers(context.Model))
            return;
        var parts = PartsOfMarkers(context);
        var first = new Dictionary<(string Folded, ParagraphKind Part), BoundText>();
        foreach (var text in context.Texts.Where(text => text.Kind == BoundTextKind.Footnote && text.Text.Length > 0))
        {
            var note = text.Footnote!;
            if (text.Ibids.Count > 0 || !parts.TryGetValue(note.Label, out var part))
                continue;
            var folded = FoldedText.Of(text.Text);
            if (!first.TryGetValue((folded, part), out var earlier))
                first.Add((folded, part), text);
            else
                context.Report(text, 0, text.Text.Length, $"footnote {note.Label} repeats the text of footnote {earlier.Footnote!.Label}; before session 75 the marker {earlier.Footnote.Label} is repeated instead", RuleContext.Related(earlier, 0, earlier.Text.Length, $"footnote {earlier.Footnote.Label}"));
        }
    }

    // The old practice gave a reference once in the preamble and once in the operative part.
    private static Dictionary<string, ParagraphKind> PartsOfMarkers(RuleContext context)
    {
        var parts = new Dictionary<string, ParagraphKind>(StringComparer.Ordinal);
        foreach (var text in context.Texts.Where(text => text.Paragraph is not null))
        {
            foreach (var marker in text.Markers)
            {
                if (!parts.ContainsKey(marker.Label))
                    parts.Add(marker.Label, text.Paragraph!.Kind);
            }
        }

        return parts;
    }
}
