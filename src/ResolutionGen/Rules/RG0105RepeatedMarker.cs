using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>RG0105: a marker repeated where the practice forbids it.</summary>
internal sealed class RG0105RepeatedMarker : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0105", "Marker repeated where the practice forbids it", "Footnotes", RuleSeverity.Info, IsAlone: true);

    public override void Check(RuleContext context)
    {
        if (!FootnotePractice.ForbidsRepeatedMarkers(context.Model))
            return;
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var text in context.Texts)
        {
            foreach (var marker in text.Markers)
            {
                if (first.TryGetValue(marker.Label, out var earlier))
                    context.Report(marker.Span, text.Path, $"footnote marker {marker.Label} is repeated; since session 75 each marker stands once and the note is printed again", new RelatedPlace(null, earlier, $"first marker {marker.Label}"));
                else
                    first.Add(marker.Label, marker.Span);
            }
        }
    }
}
