using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Swaps two markers that first appear one after the other.</summary>
internal sealed class SwapMarkers : Mutator
{
    public override string RuleId => "RG0104";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        // A marker that stands again may as well appear there first, and what is glued to a number is a marker by its own number alone.
        var again = text.Markers.GroupBy(marker => marker.Label).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(System.StringComparer.Ordinal);
        var first = text.Markers.Where(marker => NoteLabel.NumberOf(marker.Label) > 0).ToArray();
        for (var i = 0; i + 1 < first.Length; i++)
        {
            var (left, right) = (first[i], first[i + 1]);
            if (again.Contains(left.Label) || again.Contains(right.Label) || IsGluedToNumber(text, left) || IsGluedToNumber(text, right))
                continue;
            if (left.Label.Length != right.Label.Length || WithLabel(text, left, right.Label) is not { } one || WithLabel(text, right, left.Label) is not { } other)
                continue;
            yield return new Mutation(one.Concat(other).OrderBy(edit => edit.Span.Start).ToArray(), [text.Place(right.Span), text.Place(left.Span)]);
        }
    }

    private static bool IsGluedToNumber(RecallText text, ParsedMarker marker)
        => marker.Span.Start > 0 && Characters.IsAsciiDigit(text.Document.Reading.Text[marker.Span.Start - 1]);

    private static IReadOnlyList<TextEdit>? WithLabel(RecallText text, ParsedMarker marker, string label)
    {
        var printed = text.Document.Reading.Text.Substring(marker.Span.Start, marker.Span.Length);
        return printed.Contains(marker.Label, System.StringComparison.Ordinal) ? text.Replace(marker.Span, printed.Replace(marker.Label, label, System.StringComparison.Ordinal)) : null;
    }
}
