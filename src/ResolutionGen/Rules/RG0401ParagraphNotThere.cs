using System;
using System.Collections.Generic;
using System.Globalization;

namespace ResolutionGen;

/// <summary>RG0401: a paragraph that the text refers to as its own does not exist. Numbers below the highest may have been lost with their paragraph; RG0501 reports the gap.</summary>
internal sealed class RG0401ParagraphNotThere : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0401", "Paragraph referred to does not exist", "References", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        NumberedTexts? numbered = null;
        foreach (var (text, reference, target) in PrintedTargets.Of(context.Resolution))
        {
            if (target.Status == CrossReferenceStatus.NoSuchParagraph)
                Report(context, numbered ??= new NumberedTexts(context.Texts), text, reference, target);
        }
    }

    private static void Report(RuleContext context, NumberedTexts numbered, BoundText text, CrossReference reference, CrossReferenceTarget target)
    {
        var container = PlaceNames.Container(target.Path);
        if (numbered.Last(container) is not { } last || !int.TryParse(PlaceNames.Number(target.Path), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return;
        var order = numbered.OrderOf(text);
        var meant = NearNumbers.Of(number, last.Label.Number, other => numbered.Find(container, other) is { } there && Agrees(reference.Direction, numbered.OrderOf(there), order));
        var end = container.Length == 0 ? "the operative paragraphs end" : "its paragraphs end";
        context.Report(
            text,
            target.Position,
            target.Text.Length,
            $"{PlaceNames.Paragraph(target.Path)} does not exist; {end} at {last.Label.Number}" + (meant is null ? "" : $"; did you mean paragraph {meant}?"),
            new RelatedPlace(null, last.LabelSpan, $"paragraph {last.Label.Number} is the last"));
    }

    private static bool Agrees(CrossReferenceDirection direction, int target, int host) => direction switch
    {
        CrossReferenceDirection.Above => target < host,
        CrossReferenceDirection.Below => target > host,
        _ => target != host,
    };
}
