using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Makes footnotes from the lines of the note blocks, also where extraction parted the numbers from the texts.</summary>
internal sealed class NoteAssembler
{
    // How far numbers may jump: a lost note is common, a jump of ten is a number inside a text.
    private const int LargestGap = 5;
    private const int ShortestNote = 4;
    private const int LongestStray = 12;
    private readonly string _text;
    private readonly LayoutKind _kind;
    private readonly LanguageTable _table;
    private readonly List<NoteText> _notes = [];
    private readonly List<SourceLine> _unlabelled = [];

    private NoteAssembler(string text, LayoutKind kind, LanguageTable table)
    {
        _text = text;
        _kind = kind;
        _table = table;
    }

    private int LastNumber => _notes.Count == 0 ? 0 : _notes[_notes.Count - 1].Number;

    /// <param name="text">The file.</param>
    /// <param name="blocks">The lines of each note block, furniture left out.</param>
    /// <param name="kind">How paragraphs are shown.</param>
    /// <param name="table">The language.</param>
    /// <param name="unlabelled">Lines of note blocks that no label claims.</param>
    public static List<NoteText> Assemble(string text, IReadOnlyList<List<SourceLine>> blocks, LayoutKind kind, LanguageTable table, out List<SourceLine> unlabelled)
    {
        var assembler = new NoteAssembler(text, kind, table);
        foreach (var block in blocks)
        {
            if (kind is LayoutKind.Unwrapped or LayoutKind.DoubleSpaced)
                assembler.ReadParagraphs(block);
            else
                assembler.ReadGroups(block);
        }

        unlabelled = assembler._unlabelled;
        return assembler._notes;
    }

    private void ReadParagraphs(List<SourceLine> block)
    {
        foreach (var line in block)
        {
            var begins = _kind == LayoutKind.Unwrapped || line.Indent >= 1;
            if (begins && TryReadLabel(line, out var label, out var labelEnd) && IsInSequence(label))
                Add(label, line, labelEnd);
            else
                Continue(line);
        }
    }

    private bool TryReadLabel(SourceLine line, out string label, out int labelEnd) => NoteLabel.TryRead(_text, line.Start, line.End, out label, out labelEnd);

    private bool IsInSequence(string label)
    {
        var number = NoteLabel.NumberOf(label);
        return number == 0 || LastNumber == 0 || (number >= LastNumber && number <= LastNumber + LargestGap);
    }

    private void Add(string label, SourceLine line, int labelEnd)
    {
        var note = new NoteText(label, SourceSpan.FromBounds(line.Start, labelEnd), line.Page, []);
        _notes.Add(note);
        AddPiece(note, labelEnd, line.End);
    }

    private void Continue(SourceLine line)
    {
        if (_notes.Count == 0)
            _unlabelled.Add(line);
        else
            AddPiece(_notes[_notes.Count - 1], line.Start, line.End);
    }

    private void AddPiece(NoteText note, int start, int end)
    {
        while (start < end && Characters.IsBlank(_text[start]))
            start++;
        if (start < end)
            note.Lines.Add(new TextPiece(start, end));
    }

    private void ReadGroups(List<SourceLine> block)
    {
        var groups = Group(WithNumbersFirst(WithColumnFirst(block)));
        var first = 0;
        if (groups.Count > 0 && groups[0].Labels.Count == 0)
        {
            // Texts before any number: the rest of a note that ran over the page break, or a column of texts whose numbers follow.
            var textsFirst = groups.Count > 1 && groups[groups.Count - 1].Texts.Count == 0;
            if (textsFirst)
            {
                PairReversed(groups);
                return;
            }

            foreach (var line in groups[0].Texts)
                ContinueAt(line);
            first = 1;
        }

        for (var i = first; i < groups.Count; i++)
            Pair(groups[i].Labels, groups[i].Texts);
    }

    // Numbers that extraction put in a column below the whole block belong to the texts that open it without any.
    private List<SourceLine> WithColumnFirst(List<SourceLine> block)
    {
        var column = block.Count;
        var next = int.MaxValue;
        while (column > 0 && TryReadLabelAlone(block[column - 1], out var number) && (next == int.MaxValue || number == next - 1))
        {
            next = number;
            column--;
        }

        return column < block.Count && FillsGap(block, column, next)
            ? [.. block.Skip(column), .. block.Take(column)]
            : block;
    }

    // The first line of a note / its number / the rest: a raised number may come to stand below the line that it begins.
    private List<SourceLine> WithNumbersFirst(List<SourceLine> block)
    {
        if (block.Count == 0 || TryReadLabelAlone(block[block.Count - 1], out _))
            return block;
        var lines = new List<SourceLine>(block);
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (TryReadLabelAlone(lines[i], out var number) && IsFirstOfNote(lines, i - 1, number) && !TryReadLabelAlone(lines[i + 1], out _))
                (lines[i - 1], lines[i]) = (lines[i], lines[i - 1]);
        }

        return lines;
    }

    private bool IsFirstOfNote(List<SourceLine> lines, int index, int number)
    {
        if (TryReadLabel(lines[index], out _, out _) || !(index > 0 ? EndsNote(lines[index - 1]) : LastIsFinished()))
            return false;
        return (!EndsNote(lines[index]) && GoesOn(lines[index + 2])) || (index == 0 && number == LastNumber + 1 && _table.NoteLeads.BeginsAt(_text, lines[index].Start));
    }

    private bool LastIsFinished() => _notes.Count == 0 || (_notes[_notes.Count - 1].Lines is { Count: > 0 } pieces && _text[pieces[pieces.Count - 1].End - 1] is '.' or '。');

    private bool GoesOn(SourceLine line) => char.IsLower(_text[line.Start]) || (Characters.IsAsciiDigit(_text[line.Start]) && !TryReadLabel(line, out _, out _));

    private bool FillsGap(List<SourceLine> block, int column, int first)
        => first > LastNumber && first <= LastNumber + LargestGap && column > 0 && !TryReadLabel(block[0], out _, out _)
            && FirstLabelAlone(block, column) is { } following && following == first + block.Count - column;

    private int? FirstLabelAlone(List<SourceLine> block, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (TryReadLabelAlone(block[i], out var number))
                return number;
        }

        return null;
    }

    private bool TryReadLabelAlone(SourceLine line, out int number)
    {
        number = TryReadLabel(line, out var label, out var labelEnd) && labelEnd == line.End ? NoteLabel.NumberOf(label) : 0;
        return number > 0;
    }

    private void ContinueAt((SourceLine Line, int Start) item)
    {
        if (_notes.Count == 0)
            _unlabelled.Add(item.Line);
        else
            AddPiece(_notes[_notes.Count - 1], item.Start, item.Line.End);
    }

    private void PairReversed(List<NoteGroup> groups)
    {
        for (var i = 0; i + 1 < groups.Count; i++)
            Pair(groups[i + 1].Labels, groups[i].Texts);
    }

    private List<NoteGroup> Group(List<SourceLine> block)
    {
        var groups = new List<NoteGroup>();
        var last = LastNumber;
        var ended = true;
        foreach (var line in block)
        {
            var isLabel = TryReadLabel(line, out var label, out var labelEnd);
            var isAlone = isLabel && labelEnd == line.End;
            var number = NoteLabel.NumberOf(label);
            var follows = number == 0 || (last == 0 && groups.Count == 0) || (number >= last && number > 0 && number <= last + (isAlone ? LargestGap : 2));
            if (isLabel && follows && (isAlone || ended || (IsBracketed(line) && number == last + 1)))
            {
                if (groups.Count == 0 || groups[groups.Count - 1].Texts.Count > 0)
                    groups.Add(new NoteGroup());
                groups[groups.Count - 1].Labels.Add((label, SourceSpan.FromBounds(line.Start, labelEnd), line.Page));
                if (number > 0)
                    last = number;
                if (!isAlone)
                    groups[groups.Count - 1].Texts.Add((line, labelEnd));
            }
            else
            {
                if (groups.Count == 0)
                    groups.Add(new NoteGroup());
                groups[groups.Count - 1].Texts.Add((line, line.Start));
            }

            ended = isAlone || EndsNote(line);
        }

        return groups;
    }

    // A number in brackets at the beginning of a line, the next of the notes, needs no full stop above it.
    private bool IsBracketed(SourceLine line) => _text[line.Start] is '(' or Characters.RaisedOpening;

    private bool EndsNote(SourceLine line) => _text[line.End - 1] is '.' or '。' && !_table.NoteAbbreviations.EndsAt(_text, line.End, isWhole: false);

    private void Pair(List<(string Label, SourceSpan Span, int Page)> labels, List<(SourceLine Line, int Start)> texts)
    {
        ReturnStray(texts);
        var isContinued = texts.Count > labels.Count && texts.Count > 0 && texts[0].Start == texts[0].Line.Start && LastIsUnfinished();
        var starts = ChooseStarts(labels.Count + (isContinued ? 1 : 0), texts);
        if (isContinued)
            starts.RemoveAt(0);
        var note = -1;
        for (var i = 0; i < texts.Count; i++)
        {
            if (note + 1 < labels.Count && note + 1 < starts.Count && starts[note + 1] == i)
            {
                note++;
                _notes.Add(new NoteText(labels[note].Label, labels[note].Span, labels[note].Page, []));
            }

            if (note < 0)
                ContinueAt(texts[i]);
            else
                AddPiece(_notes[_notes.Count - 1], texts[i].Start, texts[i].Line.End);
        }

        for (note++; note < labels.Count; note++)
            _notes.Add(new NoteText(labels[note].Label, labels[note].Span, labels[note].Page, []));
    }

    // A note that ran over the page goes on behind the numbers of the next.
    private bool LastIsUnfinished()
        => _notes.Count > 0 && _notes[_notes.Count - 1].Lines is { Count: > 0 } pieces && NoteEnd.IsUnfinished(_text[pieces[pieces.Count - 1].End - 1]);

    // Extraction may set the last word of a note ("annex.", "A.") apart, above the texts: it belongs to the line that lacks its end. "Ibid." is a note.
    private void ReturnStray(List<(SourceLine Line, int Start)> texts)
    {
        if (texts.Count < 2 || !IsStray(texts[0].Line) || texts[0].Start != texts[0].Line.Start)
            return;
        for (var i = 1; i < texts.Count; i++)
        {
            if (EndsNote(texts[i].Line) || !(i + 1 == texts.Count || _table.NoteLeads.BeginsAt(_text, texts[i + 1].Line.Start) || _table.NoteAbbreviations.EndsAt(_text, texts[i].Line.End, isWhole: false)))
                continue;
            texts.Insert(i + 1, texts[0]);
            texts.RemoveAt(0);
            return;
        }
    }

    private bool IsStray(SourceLine line)
        => line.Length <= LongestStray && _text[line.End - 1] is '.' && !_table.NoteLeads.BeginsAt(_text, line.Start) && _text.IndexOf(' ', line.Start, line.Length) < 0 && _text.IndexOf('/', line.Start, line.Length) < 0;

    // As many notes as there are numbers: the likeliest beginnings among the lines.
    private List<int> ChooseStarts(int count, List<(SourceLine Line, int Start)> texts)
    {
        if (texts.Count == 0 || count == 0)
            return [];
        var fullWidth = texts.Max(item => item.Line.Width);
        return Enumerable.Range(1, texts.Count - 1)
            .Select(i => (Index: i, Score: ScoreStart(texts[i - 1].Line, texts[i].Line, fullWidth)))
            .OrderByDescending(item => item.Score)
            .ThenBy(item => item.Index)
            .Take(count - 1)
            .Select(item => item.Index)
            .Append(0)
            .OrderBy(index => index)
            .ToList();
    }

    private int ScoreStart(SourceLine above, SourceLine line, int fullWidth)
    {
        var score = EndsNote(above) ? 6 : 0;
        if (_table.NoteLeads.BeginsAt(_text, line.Start))
            score += 3;
        if (line.BlankLinesAbove > 0)
            score += 2;
        if (line.Indent > above.Indent + 2)
            score += 4;
        if (line.Length < ShortestNote)
            score -= 4;
        if (!FirstWordWouldHaveFitted(above, line, fullWidth))
            score -= 2;
        return score;
    }

    private bool FirstWordWouldHaveFitted(SourceLine above, SourceLine line, int fullWidth)
        => above.Width + PrintedWidths.Blank + FirstWord.WidthOf(_text, line.Start, line.End) <= fullWidth;
}
