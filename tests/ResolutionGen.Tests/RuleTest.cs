using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ResolutionGen.Tests;

/// <summary>Runs one rule over a whole text. <c>[|</c> and <c>|]</c> in the text mark what the rule must report, and nothing else may be.</summary>
internal static class RuleTest
{
    /// <summary>The findings must stand exactly at the marks, with these messages, in the order of the text.</summary>
    public static void Reports(string ruleId, string markedText, params string[] messages)
    {
        var (text, spans) = Unmark(markedText);
        var findings = Findings(ruleId, text);
        Assert.Equal(spans.Select(span => text.Substring(span.Start, span.Length)), findings.Select(finding => text.Substring(finding.Span.Start, finding.Span.Length)));
        Assert.Equal(spans, findings.Select(finding => finding.Span));
        Assert.Equal(messages, findings.Select(finding => finding.Message));
    }

    /// <summary>As <see cref="Reports"/> for one finding, which it returns.</summary>
    public static Finding Reports(string ruleId, string markedText, string message)
    {
        Reports(ruleId, markedText, [message]);
        return Findings(ruleId, Unmark(markedText).Text).Single();
    }

    public static void IsSilent(string ruleId, string text) => Assert.Equal([], Findings(ruleId, text).Select(finding => finding.Message));

    /// <summary>Whether the rule reports anything.</summary>
    public static bool Has(string ruleId, string text) => Findings(ruleId, text).Count > 0;

    /// <summary>A made-up resolution of the General Assembly with a title, one preambular and one operative paragraph and notes.</summary>
    public static string English(string preambular = "Recalling earlier decisions,", string operative = "Decides to return to the matter.", string[]? notes = null, string number = "72/31", string date = "4 December 2017", string masthead = "")
    {
        var text = new StringBuilder();
        if (masthead.Length > 0)
            text.Append(masthead).Append("\n\n");
        text.Append(number).Append(". Keeping rivers clean\n\nThe General Assembly,\n\n").Append(preambular).Append(Markers(notes)).Append("\n\n1. ").Append(operative).Append("\n\n62nd plenary meeting\n").Append(date).Append('\n');
        AppendNotes(text, notes);
        return text.ToString();
    }

    /// <summary>As <see cref="English"/>, in Chinese.</summary>
    public static string Chinese(string preambular = "回顾以往各项决定，", string operative = "决定在下一届会议上继续审议此事和有关的问题。", string[]? notes = null, string number = "72/31", string date = "2017年12月4日")
    {
        var text = new StringBuilder(number + ". 保持河流清洁\n\n大会，\n\n").Append(preambular).Append(Markers(notes)).Append("\n\n1. ").Append(operative).Append("\n\n").Append(date).Append("\n第62次全体会议\n");
        AppendNotes(text, notes);
        return text.ToString();
    }

    private static string Markers(string[]? notes) => string.Concat(Enumerable.Range(1, notes?.Length ?? 0).Select(Superscript));

    private static string Superscript(int number) => "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079".Substring(number, 1) + " ";

    private static void AppendNotes(StringBuilder text, string[]? notes)
    {
        if (notes is null)
            return;
        text.Append("\n__________________\n");
        for (var i = 0; i < notes.Length; i++)
            text.Append(Superscript(i + 1)).Append(notes[i]).Append('\n');
    }

    private static IReadOnlyList<Finding> Findings(string ruleId, string text)
    {
        var document = ResolutionDocument.Parse(text);
        return document.Findings.Concat(document.OptionalFindings).Where(finding => string.Equals(finding.RuleId, ruleId, System.StringComparison.Ordinal)).ToArray();
    }

    internal static (string Text, IReadOnlyList<SourceSpan> Spans) Unmark(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<SourceSpan>();
        var read = 0;
        for (var open = marked.IndexOf("[|", System.StringComparison.Ordinal); open >= 0; open = marked.IndexOf("[|", read, System.StringComparison.Ordinal))
        {
            var close = marked.IndexOf("|]", open, System.StringComparison.Ordinal);
            text.Append(marked, read, open - read);
            spans.Add(new SourceSpan(text.Length, close - open - 2));
            text.Append(marked, open + 2, close - open - 2);
            read = close + 2;
        }

        text.Append(marked, read, marked.Length - read);
        return (text.ToString(), spans);
    }
}
