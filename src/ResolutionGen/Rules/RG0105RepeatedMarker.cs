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
                if (first.TryGetValue(marker.Label, out var earlier) && IsSure(context.Document.Reading.Text, marker))
                    context.Report(marker.Span, text.Path, $"footnote marker {marker.Label} is repeated; since session 75 each marker stands once and the note is printed again", new RelatedPlace(null, earlier, $"first marker {marker.Label}"));
                else if (!first.ContainsKey(marker.Label))
                    first.Add(marker.Label, marker.Span);
            }
        }
    }

    // A number on the line that was a marker before may as well count something: only a raised one, or one that is glued to a word or stop, is surely none.
    private static bool IsSure(string text, ParsedMarker marker) => RaisedMarker.Is(text, marker) || (marker.Span.Start > 0 && IsGlued(text, marker.Span.Start));

    // SSA2(5) is a number of the World Health Assembly.
    private static bool IsGlued(string text, int start)
        => char.IsLetterOrDigit(text[start - 1]) ? !Characters.IsAsciiDigit(text[start - 1]) && !(text[start] == '(' && Characters.IsAsciiLetter(text[start - 1])) : !Characters.IsBlank(text[start - 1]);
}
