using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ResolutionGen.Generator;

/// <summary>The documentation that editors show: number and text, then the notes and the cited documents.</summary>
internal static class Summary
{
    private const int MaxText = 256;
    private const int MaxCitations = 12;
    private const char Ellipsis = '\u2026';

    public static string Of(Paragraph paragraph)
    {
        var summary = new StringBuilder();
        Append(summary, Lead(paragraph) + paragraph.Text);
        foreach (var note in paragraph.Footnotes)
            AppendParagraph(summary, "Footnote " + note.Label + ": " + note.Text);
        AppendCitations(summary, paragraph.Citations);
        return Wrap(summary);
    }

    public static string Of(Footnote footnote)
    {
        var summary = new StringBuilder();
        Append(summary, "Footnote " + footnote.Label + ": " + footnote.Text);
        AppendCitations(summary, footnote.Citations);
        return Wrap(summary);
    }

    public static string Of(string text)
    {
        var summary = new StringBuilder();
        Append(summary, text);
        return Wrap(summary);
    }

    private static string Wrap(StringBuilder summary) => summary.Insert(0, "/// <summary>").Append("</summary>").ToString();

    // A preambular paragraph has no printed number: its path says which it is.
    private static string Lead(Paragraph paragraph)
    {
        if (paragraph.Number is { } number)
            return number.ToString(CultureInfo.InvariantCulture) + ". ";
        if (paragraph.Label is not null)
            return paragraph.Label + " ";
        return paragraph.Kind == ParagraphKind.Preambular ? "[" + paragraph.Path + "] " : "";
    }

    private static void AppendCitations(StringBuilder summary, IReadOnlyList<Citation> citations)
    {
        var cited = citations.Select(Describe).Distinct(System.StringComparer.Ordinal).ToArray();
        if (cited.Length == 0)
            return;
        var shown = string.Join(", ", cited.Take(MaxCitations));
        AppendParagraph(summary, "Cites " + (cited.Length > MaxCitations ? shown + ", " + Ellipsis : shown));
    }

    private static string Describe(Citation citation)
    {
        var place = citation.PinPoint is { } pinPoint ? ", " + pinPoint : "";
        var date = citation.Date is { } day ? " (" + day + ")" : "";
        return citation + place + date;
    }

    private static void AppendParagraph(StringBuilder summary, string text)
    {
        summary.Append("<para>");
        Append(summary, text);
        summary.Append("</para>");
    }

    private static void Append(StringBuilder summary, string text)
    {
        var end = text.Length <= MaxText ? text.Length : MaxText - (char.IsHighSurrogate(text[MaxText - 1]) ? 1 : 0);
        for (var i = 0; i < end; i++)
        {
            var character = text[i];
            if (char.IsSurrogate(character))
            {
                // Half a pair is no character, and XML does not take it.
                if (!char.IsHighSurrogate(character) || i + 1 == end || !char.IsLowSurrogate(text[i + 1]))
                    continue;
                summary.Append(character).Append(text[++i]);
            }
            else
            {
                AppendEscaped(summary, character);
            }
        }

        if (end < text.Length)
            summary.Append(Ellipsis);
    }

    private static void AppendEscaped(StringBuilder summary, char character)
    {
        switch (character)
        {
            case '<':
                summary.Append("&lt;");
                break;
            case '>':
                summary.Append("&gt;");
                break;
            case '&':
                summary.Append("&amp;");
                break;
            case '\n' or '\r' or '\t':
                summary.Append(' ');
                break;
            default:
                if (IsShown(character))
                    summary.Append(character);
                break;
        }
    }

    // Line separators would end the comment, direction controls turn the code around it, noncharacters are no XML.
    private static bool IsShown(char character) => character < '\uFFFE' && char.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
