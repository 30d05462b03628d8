using System.Linq;

namespace ResolutionGen;

/// <summary>RG0103: footnote numbers skipped or doubled. Where a numbering begins says nothing: letter parts go on from the part before.</summary>
internal sealed class RG0103FootnoteNumbering : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0103", "Footnote numbers skipped or doubled", "Footnotes", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        BoundText? previous = null;
        var last = 0;
        var detached = DetachedLabels.In(context.Resolution.Syntax.Notes, context.Resolution.Table);
        foreach (var text in context.Texts.Where(text => text.Footnote?.Number is not null))
        {
            var number = text.Footnote!.Number!.Value;
            if (previous is null)
                last = number;
            else if (number == last)
                context.Report(text.NoteLabelSpan, text.Path, $"footnote number {number} stands twice; {last + 1} was expected", new RelatedPlace(null, previous.NoteLabelSpan, $"first footnote {number}"));
            else if (number > last + 1 && !detached.Contains(last + 1) && !detached.Contains(number - 1))
                context.Report(text.NoteLabelSpan, text.Path, $"footnote numbers go from {last} to {number}; {Missing(last + 1, number - 1)}", new RelatedPlace(null, previous.NoteLabelSpan, $"footnote {last}"));
            last = number;
            previous = text;
        }
    }

    private static string Missing(int first, int final) => first == final ? $"{first} is missing" : $"{first} to {final} are missing";
}
