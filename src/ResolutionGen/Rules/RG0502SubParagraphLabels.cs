using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0502: labels of sub-paragraphs skipped or doubled. Where a list begins says nothing: a passage that is quoted or amended keeps the labels of its source.</summary>
internal sealed class RG0502SubParagraphLabels : TextRule
{
    // A longer way is that of another order of letters, or of another list.
    private const int MostMissing = 3;

    public override RuleDescriptor Descriptor { get; } = new("RG0502", "Sub-paragraph labels skipped or doubled", "Structure", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        if (!context.Texts.Any(text => text.Paragraph is { Children.Count: > 0 }))
            return;
        var places = new Dictionary<Paragraph, BoundText>();
        foreach (var text in context.Texts)
        {
            if (text.Paragraph is not null)
                places[text.Paragraph] = text;
        }

        foreach (var text in context.Texts)
        {
            if (text.Paragraph is not { Children.Count: > 0 } parent || HoldsOpenQuotation(parent, context.Resolution.Table.Citations.Quotes))
                continue;
            var items = parent.Children.Select(child => places[child]).ToArray();
            CheckList(context, text, items, places);
            if (LabelSeries.Of(items[0].Label).OrdinalOf(items[0].Label, 1) == 1)
                CheckFirst(context, text, items[0], places);
        }
    }

    private static void CheckList(RuleContext context, BoundText parent, BoundText[] items, Dictionary<Paragraph, BoundText> places)
    {
        var last = 0;
        var series = LabelSeries.None;
        var inlineLabels = new InlineLabelsOf(parent.Text);
        for (var i = 0; i < items.Length; i++)
        {
            var label = items[i].Label;
            if (last == 0 || LabelSeries.ShapeOf(label) != LabelSeries.ShapeOf(items[i - 1].Label))
            {
                series = LabelSeries.Of(label);
                last = series.OrdinalOf(label, 1);
                continue;
            }

            var ordinal = series.OrdinalOf(label, last + 1);
            if (ordinal == last + 1 || !IsSure(inlineLabels, items[i - 1], items[i], ordinal, last) || !OpensWithFirst(items[i - 1], places))
            {
                last = ordinal;
                continue;
            }

            var next = i + 1 < items.Length ? series.OrdinalOf(items[i + 1].Label, last + 2) : 0;
            Report(context, parent, items[i - 1], items[i], series.Print(label, last + 1));
            last = next == last + 2 ? last + 1 : ordinal;
        }
    }

    // The levels of a list have labels of their own: (a) somewhere under (a), where nothing introduces it, is the second item with the label of the first.
    private static void CheckFirst(RuleContext context, BoundText parent, BoundText first, Dictionary<Paragraph, BoundText> places)
    {
        var series = LabelSeries.Of(first.Label);
        foreach (var above in first.Paragraph!.Descendants().Prepend(first.Paragraph))
        {
            if (above.Children.Count == 0 || !EndsWithStop(above.Text))
                continue;
            var inner = places[above.Children[0]];
            if (LabelSeries.ShapeOf(inner.Label) == LabelSeries.ShapeOf(first.Label) && LabelSeries.Of(inner.Label) == series && series.OrdinalOf(inner.Label, 1) == 1 && inner.Text.Length > 0)
                Report(context, parent, first, inner, series.Print(inner.Label, 2));
        }
    }

    // A label that layout did not see stands in the text of the paragraph, or of the item before.
    private static bool IsSure(InlineLabelsOf parent, BoundText before, BoundText item, int ordinal, int last)
        => ordinal >= last && ordinal <= last + 1 + MostMissing
            && EndsItem(before.Paragraph!)
            && item.Text.Length > 0
            && !parent.HoldPredecessor(item.Label)
            && !InlineLabels.HoldsPredecessor(before.Text, item.Label)
            && !before.Paragraph!.Descendants().Any(inner => InlineLabels.HoldsPredecessor(inner.Text, item.Label));

    // A label in which a letter is misread, (6) for (b), looks like one of an inner list.
    private static bool OpensWithFirst(BoundText item, Dictionary<Paragraph, BoundText> places)
        => item.Paragraph!.Children.Count == 0 || places[item.Paragraph.Children[0]].Label is var label && LabelSeries.Of(label).OrdinalOf(label, 1) <= 1;

    // A label at the beginning of a line may belong to a reference: "the measures in subparagraphs (a) and" (c).
    private static bool EndsItem(Paragraph item) => EndsWithStop(item.Descendants().LastOrDefault()?.Text ?? item.Text);

    private static bool EndsWithStop(string text) => TerminalStop.Of(text, 0, text.Length) is not ('\0' or ':' or '：');

    // Labels inside a quotation are those of the text that is quoted.
    private static bool HoldsOpenQuotation(Paragraph parent, IReadOnlyList<MarkPair> quotes)
    {
        foreach (var quote in quotes)
        {
            if (IsUnpaired(parent.Text, quote) || parent.Children.Any(child => IsUnpaired(child.Text, quote)))
                return true;
        }

        return false;
    }

    private static bool IsUnpaired(string text, MarkPair quote)
    {
        var open = 0;
        foreach (var character in text)
            open += character == quote.Open ? 1 : character == quote.Close ? -1 : 0;
        return open != 0;
    }

    private static void Report(RuleContext context, BoundText parent, BoundText before, BoundText item, string expected)
    {
        var label = item.Label.Text;
        var earlier = before.Label.Text;
        var reason = string.Equals(label, earlier, System.StringComparison.Ordinal)
            ? $"sub-paragraph {label} of {parent.Path} stands twice; {expected} was expected"
            : $"sub-paragraphs of {parent.Path} go from {earlier} to {label}; {expected} was expected";
        context.Report(item.LabelSpan, item.Path, reason, new RelatedPlace(null, before.LabelSpan, $"sub-paragraph {earlier}"));
    }

    /// <summary>The labels that stand inside one text, which is looked through once for each label.</summary>
    private sealed class InlineLabelsOf(string text)
    {
        private readonly Dictionary<string, bool> _known = new(System.StringComparer.Ordinal);

        public bool HoldPredecessor(ParagraphLabel label)
        {
            if (!_known.TryGetValue(label.Text, out var holds))
                _known.Add(label.Text, holds = InlineLabels.HoldsPredecessor(text, label));
            return holds;
        }
    }
}
