using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0501: operative paragraph numbers skipped or doubled. In a section they continue or begin again at 1.</summary>
internal sealed class RG0501OperativeNumbering : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0501", "Operative paragraph numbers skipped or doubled", "Structure", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        var labels = new Dictionary<Paragraph, BoundText>();
        foreach (var text in context.Texts)
        {
            if (text.Paragraph is not null)
                labels[text.Paragraph] = text;
        }

        // Under a heading without a numeral the numbers may begin again too.
        var headed = new HashSet<string?>(context.Model.Headings.Select(heading => heading.Before), System.StringComparer.Ordinal);
        var last = 0;
        BoundText? previous = null;
        var section = "";
        var numbered = new List<BoundText>();
        foreach (var paragraph in context.Model.Operative)
        {
            if (paragraph.Number is not null)
                numbered.Add(labels[paragraph]);
        }

        for (var i = 0; i < numbered.Count; i++)
        {
            var text = numbered[i];
            var number = text.Label.Number;
            var begins = !string.Equals(SectionOf(text.Path), section, System.StringComparison.Ordinal);
            section = SectionOf(text.Path);
            if (previous is null || ((begins || headed.Contains(text.Path)) && number == 1) || number == last + 1)
                last = number;
            else if (HoldsNumber(previous.Paragraph!, last + 1))
                last = number;
            else
                last = Report(context, text, previous, last, NextNumber(numbered, i));
            previous = text;
        }
    }

    // A number between its neighbours' is misprinted where the next goes on as if it were right; the numbering then goes on.
    private static int Report(RuleContext context, BoundText text, BoundText previous, int last, int next)
    {
        var number = text.Label.Number;
        var isMisprint = next == last + 2 || (number <= last && next != number + 1);
        var reason = number == last
            ? $"operative paragraph number {number} stands twice; {last + 1} was expected"
            : $"operative paragraph numbers go from {last} to {number}; {last + 1} was expected";
        context.Report(text.LabelSpan, text.Path, reason, new RelatedPlace(null, previous.LabelSpan, $"operative paragraph {previous.Label.Number}"));
        return isMisprint ? last + 1 : number;
    }

    // "4, Requests": behind a number that is not seen as one the text goes on as the paragraph before. In "articles 3, 4, 5" it is one of several.
    private static bool HoldsNumber(Paragraph paragraph, int number)
    {
        var value = FoldedScan.Format(number);
        return HoldsNumber(paragraph.Text, value) || paragraph.Descendants().Any(inner => HoldsNumber(inner.Text, value));
    }

    private static bool HoldsNumber(string text, string value)
    {
        for (var at = text.IndexOf(value, System.StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at + 1, System.StringComparison.Ordinal))
        {
            var end = at + value.Length;
            var before = FoldedScan.SkipBlanksBackward(text, at);
            if ((before == 0 || (before < at && Characters.IsStop(text[before - 1]) && !FoldedScan.IsComma(FoldedScan.At(text, before - 1)))) && end < text.Length && !char.IsLetterOrDigit(text[end]) && !Characters.IsBlank(text[end]))
                return true;
        }

        return false;
    }

    private static int NextNumber(List<BoundText> numbered, int index) => index + 1 < numbered.Count ? numbered[index + 1].Label.Number : 0;

    private static string SectionOf(string path)
    {
        var slash = path.IndexOf('/');
        return slash < 0 ? "" : path.Substring(0, slash);
    }
}
