namespace ResolutionGen;

/// <summary>
/// RG0402: "above" or "below" points the wrong way. Inside one paragraph both are right: its sub-paragraphs stand above and below each other; only the paragraph that calls itself "above" is meant to be another.
/// </summary>
internal sealed class RG0402WrongDirection : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0402", "Above or below points the wrong way", "References", RuleSeverity.Info, IsAlone: true);

    public override void Check(RuleContext context)
    {
        NumberedTexts? numbered = null;
        foreach (var (text, reference, target) in PrintedTargets.Of(context.Resolution))
        {
            // A footnote stands at the foot of the page, whatever it belongs to.
            if (reference.Direction is CrossReferenceDirection.Above or CrossReferenceDirection.Below && text.Paragraph is not null && target.Paragraph is not null)
                Check(context, numbered ??= new NumberedTexts(context.Texts), text, reference, target);
        }
    }

    private static void Check(RuleContext context, NumberedTexts numbered, BoundText text, CrossReference reference, CrossReferenceTarget target)
    {
        if (numbered.At(target.Path) is not { } place)
            return;
        var isAbove = reference.Direction == CrossReferenceDirection.Above;
        var name = PlaceNames.Paragraph(target.Path);
        if (place == text)
        {
            context.Report(text, target.Position, target.Text.Length, $"{name} refers to itself as {(isAbove ? "above" : "below")}; another paragraph was expected");
            return;
        }

        if (IsInOneParagraph(text.Path, target.Path) || numbered.OrderOf(place) < numbered.OrderOf(text) == isAbove)
            return;
        context.Report(
            text,
            target.Position,
            target.Text.Length,
            $"{name} is said to be {(isAbove ? "above" : "below")}, and stands {(isAbove ? "below" : "above")}",
            new RelatedPlace(null, place.LabelSpan, $"{name} stands here"));
    }

    private static bool IsInOneParagraph(string left, string right) => string.Equals(TopOf(left), TopOf(right), System.StringComparison.Ordinal);

    private static string TopOf(string path)
    {
        var end = path.IndexOf('(');
        return end < 0 ? path : path.Substring(0, end);
    }
}
