using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0101: a footnote marker without a footnote.</summary>
internal sealed class RG0101MarkerWithoutFootnote : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0101", "Marker without a footnote", "Footnotes", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        var notes = context.Resolution.Syntax.Notes;
        string? known = null;
        HashSet<int>? detached = null;
        foreach (var text in context.Texts)
        {
            foreach (var marker in text.Markers)
            {
                if (context.Document.NoteLabels.Contains(marker.Label) || (detached ??= DetachedLabels.In(notes, context.Resolution.Table)).Contains(NoteLabel.NumberOf(marker.Label)))
                    continue;

                // Without a single note, only a raised number is surely a marker.
                if (context.Document.NoteLabels.Count > 0 || RaisedMarker.Is(context.Document.Reading.Text, marker))
                    context.Report(marker.Span, text.Path, $"footnote marker {marker.Label} has no footnote; {known ??= DescribeNotes(notes)}");
            }
        }
    }

    private static string DescribeNotes(IReadOnlyList<ParsedNote> notes)
    {
        var numbers = notes.Where(note => note.Number > 0).Select(note => note.Number).ToArray();
        return numbers.Length == 0
            ? "the text has no numbered footnotes"
            : string.Format(CultureInfo.InvariantCulture, "the notes begin at {0} and end at {1}", numbers.Min(), numbers.Max());
    }
}
