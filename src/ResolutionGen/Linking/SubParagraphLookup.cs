using System;
using System.Linq;

namespace ResolutionGen;

/// <summary>Looks for the sub-paragraph that a reference names, and decides whether one that is not there was ever there.</summary>
internal static class SubParagraphLookup
{
    /// <summary>The sub-paragraph of a paragraph.</summary>
    /// <param name="places">The paragraphs of the resolution.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="labels">The labels below it: <c>(a)(ii)</c>.</param>
    /// <param name="status">Whether it is there, or why not.</param>
    /// <returns>Its path, or the one that it would have.</returns>
    public static string Find(ParagraphPlaces places, Paragraph paragraph, string labels, out CrossReferenceStatus status)
    {
        var path = paragraph.Path;
        status = CrossReferenceStatus.Found;
        for (var at = 0; at < labels.Length; at = labels.IndexOf(')', at) + 1)
        {
            var label = labels.Substring(at, labels.IndexOf(')', at) + 1 - at);
            if (places.At(path + label) is { } child)
            {
                paragraph = child.Paragraph;
                path = paragraph.Path;
                continue;
            }

            status = SurelyLacks(paragraph, label.Substring(1, label.Length - 2)) ? CrossReferenceStatus.NoSuchSubParagraph : CrossReferenceStatus.NotNumbered;
            return path + labels.Substring(at);
        }

        return path;
    }

    // Labels that run on inside a paragraph are not read as sub-paragraphs, and one below the last may have been lost.
    private static bool SurelyLacks(Paragraph paragraph, string label)
    {
        if (HoldsLabels(paragraph.Text) || paragraph.Children.Any(child => child.Label is null || HoldsLabels(child.Text)))
            return false;
        if (paragraph.Children.Count == 0)
            return true;
        var last = LabelAt(paragraph.Children[paragraph.Children.Count - 1]);
        var isNumeral = RomanNumeral.TryRead(LabelAt(paragraph.Children[0]).ToUpperInvariant(), out var first) && first == 1;
        return isNumeral
            ? RomanNumeral.TryRead(label.ToUpperInvariant(), out var number) && RomanNumeral.TryRead(last.ToUpperInvariant(), out var highest) && number > highest
            : label.Length == 1 && last.Length == 1 && label[0] > last[0];
    }

    private static string LabelAt(Paragraph child)
    {
        var open = child.Path.LastIndexOf('(');
        return open < 0 || child.Path[child.Path.Length - 1] != ')' ? "" : child.Path.Substring(open + 1, child.Path.Length - open - 2);
    }

    // "(a)" and " a)"
    private static bool HoldsLabels(string text)
    {
        for (var close = text.IndexOfAny([')', '）']); close >= 0; close = text.IndexOfAny([')', '）'], close + 1))
        {
            var start = close;
            while (start > 0 && close - start < 4 && char.IsLetterOrDigit(text[start - 1]))
                start--;
            if (start < close && (start == 0 || text[start - 1] is '(' or '（' || char.IsWhiteSpace(text[start - 1])))
                return true;
        }

        return false;
    }
}
