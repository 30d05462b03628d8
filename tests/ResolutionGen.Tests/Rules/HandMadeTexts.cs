using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Runs a rule over paragraphs op1, op2 and so on that are put together by hand, without parsing.</summary>
internal static class HandMadeTexts
{
    /// <summary>The findings as <c>element [characters reported] related [characters] ...</c>.</summary>
    public static string[] Places(TextRule rule, LanguageTable table, params string[] paragraphs)
    {
        var source = string.Join("\n", paragraphs);
        return Check(rule, table, paragraphs).Select(finding => Describe(source, finding)).ToArray();
    }

    public static IReadOnlyList<Finding> Check(TextRule rule, LanguageTable table, params string[] paragraphs)
    {
        var source = string.Join("\n", paragraphs);
        var texts = new List<BoundText>();
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            var mapped = new MappedText.Builder();
            mapped.Append(source, start, paragraph.Length);
            texts.Add(new BoundText(BoundTextKind.Paragraph, $"op{texts.Count + 1}", mapped.Build(), CitationScan.Empty, null, null));
            start += paragraph.Length + 1;
        }

        var findings = new List<Finding>();
        var bound = new BoundResolution(new Resolution(), table, texts, new ParsedResolution());
        rule.Check(new RuleContext(ResolutionDocument.Parse(""), bound, rule.Descriptor, findings));
        return findings;
    }

    private static string Describe(string source, Finding finding)
        => finding.Element + " [" + Cut(source, finding.Span) + "]" + string.Concat(finding.Related.Select(place => " related [" + Cut(source, place.Span) + "]"));

    private static string Cut(string source, SourceSpan span) => source.Substring(span.Start, span.Length);
}
