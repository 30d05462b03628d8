using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Separates the note blocks at the foot of pages from the body.</summary>
internal static class NoteBlocks
{
    private const int ShortestRule = 5;
    private const int MostSkippedNotes = 3;
    private const int MostLinesOfRest = 4;
    private const int MostLinesBetweenDoubled = 8;

    public static void Mark(string text, List<SourceLine> lines, LineRole[] roles, LayoutKind kind, LanguageTable table)
    {
        var anyRule = MarkRuledBlocks(text, lines, roles, kind, table);
        if (anyRule || lines.Count == 0)
            return;
        var hasPages = PageBreaks.IsPaged(text, lines) && kind is LayoutKind.Flowing or LayoutKind.Indented;
        if (!(hasPages && MarkUnruledBlocks(text, lines, roles, table)))
            MarkBlock(text, lines, roles, EndNotes.FindStart(text, lines, table), lines.Count, kind, table);
    }

    private static bool MarkRuledBlocks(string text, List<SourceLine> lines, LineRole[] roles, LayoutKind kind, LanguageTable table)
    {
        var any = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (roles[i] != LineRole.Body || !IsRule(text, lines[i]))
                continue;
            var end = EndOfBlock(text, lines, i, kind, table);
            if (HoldsLabel(text, lines, roles, i + 1, end))
            {
                roles[i] = LineRole.NoteRule;
                any = true;
                MarkBlock(text, lines, roles, i + 1, end, kind, table);
            }

            i = end - 1;
        }

        return any;
    }

    private static void MarkBlock(string text, List<SourceLine> lines, LineRole[] roles, int start, int end, LayoutKind kind, LanguageTable table)
    {
        var rest = kind == LayoutKind.Flowing && EndsWithLabel(text, lines, roles, start - 1) ? new TextAmongNotes(text, table, isBehindLabel: true) : null;
        for (var i = start; i < end; i++)
        {
            if (roles[i] == LineRole.Link ? GoesOnWithLink(text, lines[i - 1], roles[i - 1]) : roles[i] == LineRole.Body && !IsClosing(text, lines, i, table) && rest?.Holds(lines[i], IsLabelAlone(text, lines[i], out _)) != true)
                roles[i] = LineRole.Note;
        }
    }

    // Extraction reads the column of labels first, also where the last of them is a paragraph's and the others are those of the notes.
    private static bool EndsWithLabel(string text, List<SourceLine> lines, LineRole[] roles, int index)
    {
        while (index > 0 && roles[index] is LineRole.PageFurniture or LineRole.NoteRule && lines[index - 1].Page == lines[index].Page)
            index--;
        return index >= 0 && roles[index] == LineRole.Body && ParagraphLabelReader.TryRead(text, lines[index].Start, lines[index].End, out var label) && label.End == lines[index].End;
    }

    // "Available at" and the address on the next line.
    private static bool GoesOnWithLink(string text, SourceLine above, LineRole role) => role == LineRole.Note && !above.HasTrailingBlank && !EndsNote(text, above);

    // Extraction may put the closing lines between the numbers and the texts of the last notes.
    private static bool IsClosing(string text, List<SourceLine> lines, int index, LanguageTable table)
        => ClosingLine.IsMeeting(text, lines[index], table, out _)
            || (ClosingLine.IsDate(text, lines[index], table, out _)
                && (ClosingLine.IsMeeting(text, lines[index - 1], table, out _) || (index + 1 < lines.Count && ClosingLine.IsMeeting(text, lines[index + 1], table, out _))));

    // A block ends with its page. Where a paragraph is a line there may be no pages: there the body goes on with a line that no note can be.
    private static int EndOfBlock(string text, List<SourceLine> lines, int rule, LayoutKind kind, LanguageTable table)
    {
        var end = rule + 1;
        while (end < lines.Count && lines[end].Page == lines[rule].Page && !(kind == LayoutKind.Unwrapped && GoesOnWithBody(text, lines[end], table)))
            end++;
        return end;
    }

    private static bool GoesOnWithBody(string text, SourceLine line, LanguageTable table)
        => FormulaLine.TryRead(text, line, out _, out _, out var hasComma) && hasComma
            || AnnexHeading.IsHeading(text, line, table)
            || ClosingLine.IsMeeting(text, line, table, out _);

    private static bool HoldsLabel(string text, List<SourceLine> lines, LineRole[] roles, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (roles[i] == LineRole.Body && NoteLabel.TryRead(text, lines[i].Start, lines[i].End, out _, out _))
                return true;
        }

        return false;
    }

    private static bool IsRule(string text, SourceLine line)
    {
        if (line.Length < ShortestRule)
            return false;
        for (var i = line.Start; i < line.End; i++)
        {
            if (text[i] is not ('_' or '\u2500' or '\u2501'))
                return false;
        }

        return true;
    }

    // Without a rule line, the block is known by its labels: the next number expected stands alone on a line near the foot of the page.
    private static bool MarkUnruledBlocks(string text, List<SourceLine> lines, LineRole[] roles, LanguageTable table)
    {
        var any = false;
        var expected = 1;
        for (var first = 0; first < lines.Count;)
        {
            var last = first;
            while (last + 1 < lines.Count && lines[last + 1].Page == lines[first].Page)
                last++;
            var start = FindUnruledBlock(text, lines, roles, first, last, expected, table);
            if (start > first && IsUnfinished(text, lines, roles, first))
                start = StartOfRest(lines, roles, first, start);
            var rest = new TextAmongNotes(text, table, start > first && EndsWithLabel(text, lines, roles, start - 1));
            for (var i = start; i >= 0 && i <= last; i++)
            {
                var isLabel = IsLabelAlone(text, lines[i], out var number);
                if (roles[i] != LineRole.Body || rest.Holds(lines[i], isLabel))
                    continue;
                roles[i] = LineRole.Note;
                if (isLabel && number >= expected && number <= expected + MostSkippedNotes)
                    expected = number + 1;
            }

            any |= start >= 0;
            first = last + 1;
        }

        return any;
    }

    private static bool IsUnfinished(string text, List<SourceLine> lines, LineRole[] roles, int end)
    {
        for (var i = end - 1; i >= 0; i--)
        {
            if (roles[i] == LineRole.Note)
                return NoteEnd.IsUnfinished(text[lines[i].End - 1]);
        }

        return false;
    }

    // A note that ran over the page goes on above the first number, set off from the body by an empty line.
    private static int StartOfRest(List<SourceLine> lines, LineRole[] roles, int first, int start)
    {
        for (var i = start - 1; i > first && roles[i] == LineRole.Body && start - i <= MostLinesOfRest; i--)
        {
            if (lines[i].BlankLinesAbove > 0)
                return i;
        }

        return start;
    }

    private static int FindUnruledBlock(string text, List<SourceLine> lines, LineRole[] roles, int first, int last, int expected, LanguageTable table)
    {
        for (var i = last; i >= first; i--)
        {
            if (roles[i] != LineRole.Body || !IsLabelAlone(text, lines[i], out var number) || number != expected)
                continue;
            i = FirstOfDoubled(text, lines, roles, first, i, last, number, table);
            return FirstText(text, lines, roles, i, last) <= last ? StartOfFirstLineAbove(text, lines, roles, first, i, table) : StartOfTextsAbove(text, lines, roles, first, i, CountLabels(text, lines, roles, i, last), table);
        }

        return FindMisnumberedBlock(text, lines, roles, first, last, expected, table);
    }

    // The first line of a note, set off from the body, may stand above its number.
    private static int StartOfFirstLineAbove(string text, List<SourceLine> lines, LineRole[] roles, int first, int label, LanguageTable table)
        => label > first && roles[label - 1] == LineRole.Body && lines[label - 1].BlankLinesAbove > 0 && table.NoteLeads.BeginsAt(text, lines[label - 1].Start)
            && roles[label + 1] == LineRole.Body && !table.NoteLeads.BeginsAt(text, lines[label + 1].Start) ? label - 1 : label;

    // A number skipped or doubled in print: behind other notes it is one where a note's text begins on the next line.
    private static int FindMisnumberedBlock(string text, List<SourceLine> lines, LineRole[] roles, int first, int last, int expected, LanguageTable table)
    {
        // A column of numbers has one text below it: it is looked for once.
        var below = first;
        for (var i = first; expected > 1 && i < last; i++)
        {
            if (roles[i] != LineRole.Body || !IsLabelAlone(text, lines[i], out var number) || number < expected - 1 || number > expected + MostSkippedNotes)
                continue;
            below = FirstText(text, lines, roles, Math.Max(below, i + 1), last);
            if (BeginsNote(text, lines, below, last, table))
                return i;
        }

        return -1;
    }

    private static int FirstOfDoubled(string text, List<SourceLine> lines, LineRole[] roles, int first, int label, int last, int number, LanguageTable table)
    {
        for (var i = label - 1; i >= first && label - i <= MostLinesBetweenDoubled; i--)
        {
            if (roles[i] == LineRole.Body && IsLabelAlone(text, lines[i], out var other) && other == number && BeginsNote(text, lines, FirstText(text, lines, roles, i + 1, last), last, table))
                return i;
        }

        return label;
    }

    private static bool BeginsNote(string text, List<SourceLine> lines, int index, int last, LanguageTable table)
        => index <= last && table.NoteLeads.BeginsAt(text, lines[index].Start);

    // The first line of the body that is no number; the one behind the last where there is none.
    private static int FirstText(string text, List<SourceLine> lines, LineRole[] roles, int start, int last)
    {
        var index = start;
        while (index <= last && (roles[index] != LineRole.Body || IsLabelAlone(text, lines[index], out _)))
            index++;
        return index;
    }

    private static int CountLabels(string text, List<SourceLine> lines, LineRole[] roles, int start, int last)
    {
        var count = 0;
        for (var i = start; i <= last; i++)
        {
            if (roles[i] == LineRole.Body && IsLabelAlone(text, lines[i], out _))
                count++;
        }

        return count;
    }

    // The texts stand above the column of their numbers: go up until there are enough of them and the first begins like a note.
    private static int StartOfTextsAbove(string text, List<SourceLine> lines, LineRole[] roles, int first, int label, int wanted, LanguageTable table)
    {
        var complete = 0;
        var enough = -1;
        for (var i = label - 1; i >= first; i--)
        {
            if (roles[i] != LineRole.Body)
                continue;
            if (EndsNote(text, lines[i]))
                complete++;
            if (complete > wanted)
                break;
            if (complete < wanted)
                continue;
            if (enough < 0)
                enough = i;
            if (lines[i].BlankLinesAbove > 0 || table.NoteLeads.BeginsAt(text, lines[i].Start))
                return i;
        }

        return enough;
    }

    private static bool EndsNote(string text, SourceLine line) => text[line.End - 1] is '.' or '。';

    private static bool IsLabelAlone(string text, SourceLine line, out int number)
    {
        number = 0;
        if (line.Length > 3 || !NoteLabel.TryRead(text, line.Start, line.End, out var label, out var end) || end != line.End)
            return false;
        number = NoteLabel.NumberOf(label);
        return number > 0;
    }
}
