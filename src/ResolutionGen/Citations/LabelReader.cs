using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Reads the numbers and labels of paragraphs, sections, annexes and volumes; of several the first counts, the others are passed over.</summary>
internal static class LabelReader
{
    private const int LongestLabel = 10;

    /// <summary>Reads whole numbers: <c>729</c>, <c>2171 and 2173</c>, <c>53A</c>.</summary>
    public static bool TryNumbers(string text, ref int index, CitationWords words, ref FormValues values)
    {
        if (!FoldedScan.TryNumber(text, ref index, out var number, out _))
            return false;
        values.Number = number;
        if (FoldedScan.At(text, index) is >= 'A' and <= 'Z' && !FoldedScan.IsLetterOrDigit(FoldedScan.At(text, index + 1)))
            index++;
        var letter = FoldedScan.SkipBlanks(text, index);
        if (FoldedScan.IsRightToLeft(FoldedScan.At(text, letter)) && TryLetter(text, ref letter, out _))
            index = letter;

        PassOverNumbers(text, ref index, words);
        return true;
    }

    /// <summary>
    /// Reads paragraphs with their sub-paragraphs: <c>4</c>, <c>4 (a) (ii)</c>, <c>42 (a) and (b)</c>, <c>113, 117 and 119 to 124</c>. Sub-paragraphs read before are those of the first.
    /// </summary>
    public static bool TryParagraphs(string text, ref int index, CitationWords words, char? lead, ref FormValues values)
    {
        var at = index;
        if (!FoldedScan.TryNumber(text, ref at, out var number, out var digits) || digits > 4 || NumberReader.TryReadAt(text, index, out _))
            return false;
        var labels = new List<PlaceLabel> { new(index, at = SubLabelsEnd(text, at, FoldedScan.Format(number), out var label), label, false) };
        if (values.SubLabels is { } subLabels)
        {
            labels = [.. subLabels.Select(sub => sub with { Label = label + sub.Label })];
            label = labels[0].Label;
        }

        values.Number = number;
        values.Label = label;
        values.Paragraphs = labels;
        index = at;
        while (TryJoin(text, ref at, words, out var isRange) && TryNext(text, ref at, lead, labels[labels.Count - 1].Label, out var next))
        {
            labels.Add(next with { EndsRange = isRange });
            index = at;
        }

        return true;
    }

    /// <summary>Reads sub-paragraphs whose paragraph is named behind them or not at all: <c>(a)</c>, <c>a) et b)</c>, <c>(a) to (c)</c>.</summary>
    public static bool TrySubParagraphs(string text, ref int index, CitationWords words, ref FormValues values)
    {
        var labels = new List<PlaceLabel>();
        var isRange = false;
        var at = index;
        do
        {
            var start = at;
            if (!TrySubLabel(text, ref at, out var sub))
                break;
            at = SubLabelsEnd(text, at, Bracketed(sub), out var label);
            labels.Add(new PlaceLabel(start, at, label, isRange));
            index = at;
        }
        while (TryJoin(text, ref at, words, out isRange));

        if (labels.Count == 0)
            return false;
        if (values.Paragraphs is { } paragraphs)
            AddSubLabels(paragraphs, labels, ref values);
        else
            values.SubLabels = labels;
        return true;
    }

    // 第4段(a)和(b)分段: the sub-paragraphs of the last paragraph stand behind it.
    private static void AddSubLabels(IReadOnlyList<PlaceLabel> paragraphs, List<PlaceLabel> labels, ref FormValues values)
    {
        var last = paragraphs[paragraphs.Count - 1].Label;
        values.Paragraphs = [.. paragraphs.Take(paragraphs.Count - 1), .. labels.Select(sub => sub with { Label = last + sub.Label })];
        values.Label = values.Paragraphs[0].Label;
    }

    /// <summary>Reads Roman numerals, capital letters and numbers: <c>II</c>, <c>VIII.A</c>, <c>29A</c>.</summary>
    public static bool TryLabels(string text, ref int index, CitationWords words, ref FormValues values)
    {
        var start = index;
        if (!TryLabel(text, ref index, out var label) && !TryLetter(text, ref index, out label))
            return false;
        values.Label = label;
        var divisions = new List<PlaceLabel> { new(start, index, label, false) };
        values.Divisions = divisions;
        var at = index;
        while (TryJoin(text, ref at, words, out var isRange))
        {
            start = at;
            if (!TryLabel(text, ref at, out label) && !TryLetter(text, ref at, out label))
                break;
            divisions.Add(new PlaceLabel(start, at, label, isRange));
            index = at;
        }

        return true;
    }

    private static bool TryLabel(string text, ref int index, out string label)
    {
        var end = index;
        while (IsLabelCharacter(FoldedScan.At(text, end)) || (FoldedScan.At(text, end) == '.' && IsLabelCharacter(FoldedScan.At(text, end + 1))))
            end++;
        label = FoldedScan.Slice(text, index, end);
        if (label.Length is 0 or > LongestLabel || FoldedScan.IsLatinLetter(FoldedScan.At(text, end)) || FoldedScan.At(text, end) == '/')
            return false;
        index = end;
        return true;
    }

    // الفرع باء, and letters of other scripts that look like Latin ones.
    private static bool TryLetter(string text, ref int index, out string label)
    {
        label = "";
        if (FoldedScan.At(text, index) < '\u0080' || !PartListReader.TryPart(text, ref index, out var letter))
            return false;
        label = letter.ToString();
        return true;
    }

    private static bool IsLabelCharacter(char folded) => folded is (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    // (a), (ii) and, in other languages, a) after a number
    private static bool TrySubLabel(string text, ref int index, out string label)
    {
        label = "";
        var start = FoldedScan.SkipBlanks(text, index);
        var isOpen = FoldedScan.At(text, start) == '(';
        start = isOpen ? FoldedScan.SkipBlanks(text, start + 1) : start;
        var end = start;
        while (end - start < 5 && char.IsLetter(FoldedScan.At(text, end)) && !FoldedScan.IsIdeographic(FoldedScan.At(text, end)))
            end++;
        var close = FoldedScan.SkipBlanks(text, end);
        if (end == start || FoldedScan.At(text, close) != ')' || (!isOpen && end - start > 3))
            return false;
        label = FoldedScan.Slice(text, start, end).ToLowerInvariant();
        index = close + 1;
        return true;
    }

    private static void PassOverNumbers(string text, ref int index, CitationWords words)
    {
        var at = index;
        while (TryJoin(text, ref at, words, out _) && TryNext(text, ref at, lead: null, "", out _))
            index = at;
    }

    // The number of a resolution that follows is none of the list: "para. 10, and 37/111".
    private static bool TryNext(string text, ref int at, char? lead, string previous, out PlaceLabel next)
    {
        next = default;
        if (lead is not null && FoldedScan.At(text, at) == lead)
            at = FoldedScan.SkipBlanks(text, at + 1);
        var start = at;
        if (FoldedScan.IsDigit(FoldedScan.At(text, at)))
        {
            if (NumberReader.TryReadAt(text, at, out _) || !FoldedScan.TryNumber(text, ref at, out var number, out _))
                return false;
            at = SubLabelsEnd(text, at, FoldedScan.Format(number), out var label);
            next = new PlaceLabel(start, at, label, false);
            return true;
        }

        if (!TrySubLabel(text, ref at, out var sub))
            return false;
        next = new PlaceLabel(start, at, Parent(previous) + Bracketed(sub), false);
        return true;
    }

    /// <summary>The index after the sub-paragraphs behind a number.</summary>
    private static int SubLabelsEnd(string text, int at, string number, out string label)
    {
        label = number;
        while (TrySubLabel(text, ref at, out var sub))
            label += Bracketed(sub);
        return at;
    }

    private static string Bracketed(string sub) => "(" + PathLabels.Canonical(sub) + ")";

    private static string Parent(string label) => label.LastIndexOf('(') is > 0 and var last ? label.Substring(0, last) : label;

    private static bool TryJoin(string text, ref int at, CitationWords words, out bool isRange)
    {
        var start = FoldedScan.SkipBlanks(text, at);
        var mark = FoldedScan.At(text, start);
        isRange = mark == '-';
        var end = isRange || FoldedScan.IsComma(mark) ? FoldedScan.SkipBlanks(text, start + 1) : start;
        isRange |= TryAny(text, ref end, words.PartRanges);
        if (!isRange)
            TryAny(text, ref end, words.ListWords);
        if (end == start)
            return false;
        at = FoldedScan.SkipBlanks(text, end);
        return true;
    }

    private static bool TryAny(string text, ref int at, string[] words)
    {
        foreach (var word in words)
        {
            if (FoldedScan.TryWholeWords(text, ref at, word))
                return true;
        }

        return false;
    }
}
