using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// RG0503: a paragraph ends with another stop than its place asks for: a preambular paragraph with a comma, an operative one with a semicolon, the last with a full stop
/// (Editorial Manual, drafting and editing resolutions).
/// </summary>
internal sealed class RG0503TerminalPunctuation : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0503", "Unexpected terminal punctuation", "Structure", RuleSeverity.None, IsAlone: true);

    public override void Check(RuleContext context)
    {
        var places = new Dictionary<Paragraph, BoundText>();
        foreach (var text in context.Texts)
        {
            if (text.Paragraph is not null)
                places[text.Paragraph] = text;
        }

        foreach (var paragraph in context.Model.Preambular)
            CheckPreambular(context, places[LastOf(paragraph)]);
        var operative = context.Model.Operative.ToArray();
        var headed = new HashSet<string?>(context.Model.Headings.Select(heading => heading.Before), StringComparer.Ordinal);
        for (var i = 0; i < operative.Length; i++)
        {
            // Before a heading, and at the end of a section, the text may close or go on.
            var isLast = i == operative.Length - 1;
            var isEndOfPart = !isLast && (headed.Contains(operative[i + 1].Path) || !string.Equals(SectionOf(operative[i].Path), SectionOf(operative[i + 1].Path), StringComparison.Ordinal));
            if (!isEndOfPart)
                CheckOperative(context, places[LastOf(operative[i])], isLast);
        }
    }

    private static Paragraph LastOf(Paragraph paragraph) => paragraph.Descendants().LastOrDefault() ?? paragraph;

    private static void CheckPreambular(RuleContext context, BoundText text)
    {
        if (StopOf(text) is '.' or '。')
            Report(context, text, "a preambular paragraph ends with a full stop; a comma was expected");
    }

    private static void CheckOperative(RuleContext context, BoundText text, bool isLast)
    {
        var stop = Folding.Fold(StopOf(text));
        if (isLast && (FoldedScan.IsSemicolon(stop) || FoldedScan.IsComma(stop)))
            Report(context, text, $"the last operative paragraph ends with a {(FoldedScan.IsComma(stop) ? "comma" : "semicolon")}; a full stop was expected");
        else if (!isLast && (stop is '.' or '。' || FoldedScan.IsComma(stop)))
            Report(context, text, $"an operative paragraph before the last ends with a {(FoldedScan.IsComma(stop) ? "comma" : "full stop")}; a semicolon was expected");
    }

    private static char StopOf(BoundText text) => TerminalStop.Of(text.Text, 0, text.Text.Length);

    private static void Report(RuleContext context, BoundText text, string message)
    {
        var at = text.Text.LastIndexOf(StopOf(text));
        context.Report(text, at, 1, message);
    }

    private static string SectionOf(string path) => path.Substring(0, Math.Max(0, path.IndexOf('/')));
}
