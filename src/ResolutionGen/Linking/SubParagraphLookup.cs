using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Looks for the sub-paragraphs that references name, and decides whether one that is not there was ever there.</summary>
internal sealed class SubParagraphLookup(ParagraphPlaces places)
{
    private const int LongestLabel = 4;
    private const int LongestConjunction = 3;
    private static readonly char[] ClosingBrackets = [')', '）'];

    private readonly Dictionary<Paragraph, SubParagraphRow?> _rows = [];

    /// <summary>The sub-paragraph of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="labels">The labels below it: <c>(a)(ii)</c>.</param>
    /// <param name="status">Whether it is there, or why not.</param>
    /// <returns>Its path, or the one that it would have.</returns>
    public string Find(Paragraph paragraph, string labels, out CrossReferenceStatus status)
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

            var isMissing = RowOf(paragraph) is { } row && row.SurelyLacks(label.Substring(1, label.Length - 2));
            status = isMissing ? CrossReferenceStatus.NoSuchSubParagraph : CrossReferenceStatus.NotNumbered;
            return path + labels.Substring(at);
        }

        return path;
    }

    private SubParagraphRow? RowOf(Paragraph paragraph)
    {
        if (!_rows.TryGetValue(paragraph, out var row))
            _rows.Add(paragraph, row = Read(paragraph));
        return row;
    }

    // Null where labels run on inside the text: they are not read as sub-paragraphs.
    private static SubParagraphRow? Read(Paragraph paragraph)
    {
        if (HoldsLabels(paragraph.Text) || paragraph.Children.Any(child => child.Label is null || HoldsLabels(child.Text)))
            return null;
        return paragraph.Children.Count == 0
            ? SubParagraphRow.Empty
            : new SubParagraphRow(LabelOf(paragraph.Children[0]), LabelOf(paragraph.Children[paragraph.Children.Count - 1]));
    }

    private static string LabelOf(Paragraph child)
    {
        var open = child.Path.LastIndexOf('(');
        return open < 0 || child.Path[child.Path.Length - 1] != ')' ? "" : child.Path.Substring(open + 1, child.Path.Length - open - 2);
    }

    // "(a)" and " a)", but not the one of "paragraph 1 (a)", "(2019)" or "(EU)"
    private static bool HoldsLabels(string text)
    {
        for (var close = text.IndexOfAny(ClosingBrackets); close >= 0; close = text.IndexOfAny(ClosingBrackets, close + 1))
        {
            var start = close;
            while (start > 0 && close - start <= LongestLabel && char.IsLetter(text[start - 1]))
                start--;
            if (IsLabel(text, start, close) && StandsApart(text, start))
                return true;
        }

        return false;
    }

    private static bool IsLabel(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsUpper(text[i]) || (end - start > 1 && text[i] is not ('i' or 'v' or 'x') && text[i] != text[start]))
                return false;
        }

        return start < end && end - start <= LongestLabel;
    }

    private static bool StandsApart(string text, int start)
    {
        if (start > 0 && text[start - 1] is '(' or '（')
            start--;
        if (start > 0 && !Characters.IsBlank(text[start - 1]) && !Characters.IsStop(text[start - 1]) && !Characters.IsWide(text[start - 1]))
            return false;
        start = FoldedScan.SkipBlanksBackward(text, start);
        return start == 0 || !(FoldedScan.IsDigit(FoldedScan.At(text, start - 1)) || FoldedScan.At(text, start - 1) is ')' or '第' || FollowsNoun(text, start));
    }

    // "subparagraph (d)" names a label, "and (d)" has one.
    private static bool FollowsNoun(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= LongestConjunction && char.IsLetter(text[start - 1]) && !Characters.IsHan(text[start - 1]))
            start--;
        return end - start > LongestConjunction;
    }
}
