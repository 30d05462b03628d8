using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0102: a footnote that nothing refers to.</summary>
internal sealed class RG0102UnreferencedFootnote : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0102", "Footnote that nothing refers to", "Footnotes", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        var marked = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in context.Texts)
        {
            foreach (var marker in text.Markers)
                marked[marker.Label] = text.Path;
        }

        var reported = new HashSet<string>(StringComparer.Ordinal);
        var places = new Lazy<MarkerPlaces>(() => new MarkerPlaces(context.Texts, context.Resolution.Table, context.Document.Reading.Text));
        foreach (var text in context.Texts.Where(text => text.Kind == BoundTextKind.Footnote))
        {
            var note = text.Footnote!;
            if (!marked.ContainsKey(note.Label) && !StandsInMasthead(context, note) && reported.Add(note.Label) && !places.Value.MayStand(note.Number))
                context.Report(text.NoteLabelSpan, text.Path, $"nothing refers to footnote {note.Label}; {Expectation(note, marked)}");
        }
    }

    // A/RES/72/31*: a note of its printing belongs to the symbol.
    private static bool StandsInMasthead(RuleContext context, Footnote note)
        => note.Number is null && context.Resolution.Syntax.Masthead.Any(block => block.Text.Text.IndexOf(note.Label, StringComparison.Ordinal) >= 0);

    private static string Expectation(Footnote note, Dictionary<string, string> marked)
    {
        if (note.Number is not { } number)
            return "no marker " + note.Label + " was found";
        var before = PlaceOf(number - 1, marked);
        var after = PlaceOf(number + 1, marked);
        return (before, after) switch
        {
            (null, null) => "no marker " + note.Label + " was found",
            (null, _) => $"its marker was expected before marker {number + 1} in {after}",
            (_, null) => $"its marker was expected after marker {number - 1} in {before}",
            _ => $"its marker was expected between marker {number - 1} in {before} and marker {number + 1} in {after}",
        };
    }

    private static string? PlaceOf(int number, Dictionary<string, string> marked)
        => marked.TryGetValue(number.ToString(System.Globalization.CultureInfo.InvariantCulture), out var path) ? path : null;
}
