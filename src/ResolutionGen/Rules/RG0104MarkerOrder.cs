using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>RG0104: markers first appear out of order. Editors check that numbers are not skipped or used out of turn (Editorial Manual, footnote indicators).</summary>
internal sealed class RG0104MarkerOrder : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0104", "Markers first appear out of order", "Footnotes", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        var seen = new HashSet<int>();
        var highest = 0;
        var highestSpan = default(SourceSpan);
        foreach (var text in context.Texts)
        {
            foreach (var marker in text.Markers)
            {
                var number = NoteLabel.NumberOf(marker.Label);
                // A number without a note may be no marker at all.
                if (number == 0 || !context.Document.NoteLabels.Contains(marker.Label) || !seen.Add(number))
                    continue;
                if (number < highest)
                {
                    context.Report(
                        marker.Span, text.Path, $"footnote marker {number} first appears after marker {highest}; markers ascend in the order of the text", new RelatedPlace(null, highestSpan, $"marker {highest}"));
                    continue;
                }

                highest = number;
                highestSpan = marker.Span;
            }
        }
    }
}
