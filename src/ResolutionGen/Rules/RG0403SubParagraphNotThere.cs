using System.Globalization;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0403: a sub-paragraph that the text refers to as its own does not exist. A letter before the last may have been lost with its sub-paragraph.</summary>
internal sealed class RG0403SubParagraphNotThere : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0403", "Sub-paragraph referred to does not exist", "References", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        NumberedTexts? numbered = null;
        foreach (var (text, _, target) in PrintedTargets.Of(context.Resolution))
        {
            if (target.Status == CrossReferenceStatus.NoSuchSubParagraph)
                Report(context, numbered ??= new NumberedTexts(context.Texts), text, target);
        }
    }

    private static void Report(RuleContext context, NumberedTexts numbered, BoundText text, CrossReferenceTarget target)
    {
        if (SubParagraphNames.DeepestPath(target.Path, path => numbered.At(path) is not null) is not { } found || numbered.At(found) is not { Paragraph: { } parent } place)
            return;
        var start = LabelStart(target.Text);
        var missing = target.Path.Substring(found.Length);
        context.Report(
            text,
            target.Position + start,
            target.Text.Length - start,
            $"{PlaceNames.Paragraph(found)} has no sub-paragraph {missing}; {SubParagraphNames.Those(parent)}{Suggestion(numbered, target.Path, missing)}",
            new RelatedPlace(null, place.LabelSpan, $"{PlaceNames.Paragraph(found)} stands here"));
    }

    // The paragraph before or after, where only one of them has it.
    private static string Suggestion(NumberedTexts numbered, string path, string missing)
    {
        var container = PlaceNames.Container(path);
        if (!int.TryParse(PlaceNames.Number(path), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return "";
        var labels = PlaceNames.Label(path).Substring(PlaceNames.Number(path).Length);
        var near = new[] { number - 1, number + 1 }.Where(other => numbered.Find(container, other) is { } neighbour && numbered.At(neighbour.Path + labels) is not null).ToArray();
        return near.Length == 1 && missing.Length == labels.Length ? $"; did you mean paragraph {near[0]} {labels}?" : "";
    }

    // "(f)" of "5 (f)"
    private static int LabelStart(string printed)
    {
        var start = 0;
        while (start < printed.Length && FoldedScan.IsDigit(FoldedScan.At(printed, start)))
            start++;
        start = FoldedScan.SkipBlanks(printed, start);
        return start < printed.Length ? start : 0;
    }
}
