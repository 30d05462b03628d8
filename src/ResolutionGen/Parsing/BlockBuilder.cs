using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Makes blocks from the lines of the body.</summary>
internal sealed class BlockBuilder
{
    private const int MostMarkerDigits = 3;
    private readonly DocumentLayout _layout;
    private readonly BlockText _joiner;
    private readonly List<Block> _blocks = [];
    private readonly List<SourceLine> _open = [];
    private ParagraphLabel _label;
    private int _lastText;
    private bool _hasTitle;
    private bool _hasFormula;
    private bool _isClosed;
    private bool _isAnnex;
    private int _lastNumber;
    private bool _isOperative;
    private string _section = "";

    private BlockBuilder(DocumentLayout layout, BlockText joiner)
    {
        _layout = layout;
        _joiner = joiner;
    }

    public static List<Block> Build(DocumentLayout layout, BlockText joiner)
    {
        var builder = new BlockBuilder(layout, joiner);
        builder.Run();
        return builder._blocks;
    }

    private void Run()
    {
        var body = LabelColumns.InReadingOrder(_layout, ShortLastLines.InReadingOrder(_layout, HangingLabels.InReadingOrder(_layout)));
        var width = new BodyWidth(_layout.Text, body, _layout.Table);
        var breaks = new ParagraphBreaks(_layout, width);
        var headings = new HeadingLines(_layout, body, width);
        for (var i = 0; i < body.Count; i++)
        {
            var role = RoleOf(body[i]);
            var lines = role == BlockRole.Text && MayHead() ? headings.CountAt(i, _lastNumber, IsBehindHeading(), IsInPreamble(), !_isAnnex) : 0;
            if (lines > 0)
                AddHeading(body, i, lines);
            else if (role != BlockRole.Text)
                AddLine(role, body[i], breaks);
            else
                Read(body[i], i + 1 < body.Count ? body[i + 1] : null, breaks);
            i += System.Math.Max(0, lines - 1);
        }

        Close();
    }

    private void AddLine(BlockRole role, SourceLine line, ParagraphBreaks breaks)
    {
        _hasTitle |= role is BlockRole.Title or BlockRole.NumberLine;
        _hasFormula |= role == BlockRole.Formula;
        if (role is BlockRole.Formula or BlockRole.AnnexHeading)
        {
            _isAnnex = role == BlockRole.AnnexHeading;
            _lastNumber = 0;
            _isClosed = false;
        }

        if (role is BlockRole.Formula or BlockRole.AnnexHeading or BlockRole.SectionLabel)
        {
            _isOperative = false;
            breaks.EnterDivision();
        }

        if (role == BlockRole.SectionLabel)
            SectionLabel.TryRead(_layout.Text, line.Start, line.End, _layout.Table, out _section);
        _isClosed |= role is BlockRole.Meeting or BlockRole.Vote || (role == BlockRole.Date && _hasFormula && _open.Count == 0);
        Close();
        Add(role, [line], default);
    }

    // A heading stands behind a finished paragraph or another heading.
    private bool MayHead()
    {
        if (!_hasFormula)
            return false;
        if (_open.Count == 0)
            return IsBehindHeading();
        var above = LastTextLine;
        var stop = TerminalStop.Of(_layout.Text, above.Start, above.End);

        // The preamble ends with a comma.
        return (_open.Count > 1 || !BeginsWithLabelAlone()) && (stop is '.' or ';' or '。' or '；' || (stop is ',' or '，' && IsInPreamble()));
    }

    private bool IsInPreamble() => !_isAnnex && !_isOperative && _label.Kind == LabelKind.None;

    private bool IsBehindHeading() => _open.Count == 0 && _blocks[_blocks.Count - 1].Role is BlockRole.Heading or BlockRole.AnnexHeading or BlockRole.SectionLabel;

    private void AddHeading(IReadOnlyList<SourceLine> body, int index, int count)
    {
        Close();
        var lines = new SourceLine[count];
        for (var i = 0; i < count; i++)
            lines[i] = body[index + i];
        Add(BlockRole.Heading, lines, default);
    }

    private void Read(SourceLine line, SourceLine? below, ParagraphBreaks breaks)
    {
        ParagraphLabelReader.TryRead(_layout.Text, line.Start, line.End, out var label);
        if (_open.Count == 0)
        {
            // The first line after a block of its own begins a paragraph by itself, but its number still counts.
            if (_blocks.Count > 0)
                breaks.Begins(_blocks[_blocks.Count - 1].Lines[0], line, below, label, default);
            Open(line, label);
        }
        else if (!IsMarkerAlone(line) && breaks.Begins(LastTextLine, line, below, label, new OpenParagraph(_label, _open.Count, BeginsWithLabelAlone())))
        {
            Close();
            Open(line, label);
        }
        else
        {
            AddToOpen(line);
        }
    }

    private BlockRole RoleOf(SourceLine line)
    {
        if (FormulaLine.TryRead(_layout.Text, line, out _, out var language, out var hasComma) && language == _layout.Table.Language && (hasComma || !IsInMasthead(line)) && !IsInParagraph())
            return BlockRole.Formula;
        if (TitleNumber.TryRead(_layout.Text, line.Start, line.End, out _, out _) && (!_hasFormula || IsBehindEnd()))
            return BlockRole.Title;
        if (NumberLine.TryRead(_layout.Text, line, _layout.Table, out _) && (!_hasFormula || IsBehindEnd()))
            return BlockRole.NumberLine;
        if (ClosingLine.IsMeeting(_layout.Text, line, _layout.Table, out _))
            return BlockRole.Meeting;
        if (ClosingLine.IsDate(_layout.Text, line, _layout.Table, out _))
            return BlockRole.Date;
        if (ClosingLine.IsVote(_layout.Text, line, _layout.Table))
            return BlockRole.Vote;
        if (_hasFormula && AnnexHeading.IsHeading(_layout.Text, line, _layout.Table))
            return BlockRole.AnnexHeading;
        return SectionLabel.TryRead(_layout.Text, line.Start, line.End, _layout.Table, out var section) && (!IsInParagraph() || GoesOnWithSections(section)) ? BlockRole.SectionLabel : BlockRole.Text;
    }

    // The name of the organ and a comma may fill the last line of a paragraph.
    private bool IsInParagraph()
        => _hasFormula && _open.Count > 0 && (_label.Kind != LabelKind.None || _layout.Table.PreambularLeads.BeginsAt(_layout.Text, _open[0].Start))
            && TerminalStop.Of(_layout.Text, LastTextLine.Start, LastTextLine.End) == '\0';

    // The end of a paragraph may stand elsewhere; a number that no section leads up to belongs to the sentence.
    private bool GoesOnWithSections(string label)
        => label is "I" or "A" || (LabelOrdinal.Roman(label) > 1 && LabelOrdinal.Roman(label) == LabelOrdinal.Roman(_section) + 1) || LabelOrdinal.FollowsInAlphabet(label.ToLowerInvariant(), _section.ToLowerInvariant());

    // Another resolution begins behind the closing lines of the one before and a masthead, or behind a finished paragraph.
    private bool IsBehindEnd()
    {
        if (_isClosed)
            return true;
        var above = _open.Count > 0 ? LastTextLine : _blocks[_blocks.Count - 1].Lines[0];
        return TerminalStop.Of(_layout.Text, above.Start, above.End) is '.' or '。';
    }

    // The masthead names the organ; in Chinese the name alone is the formula too.
    private bool IsInMasthead(SourceLine line) => line.Page == 0 && !_hasTitle;

    private void Open(SourceLine line, ParagraphLabel label)
    {
        AddToOpen(line);
        _label = label;
        if (label.Kind != LabelKind.Number)
            return;
        _lastNumber = label.Number;
        _isOperative = true;
    }

    // Extraction may put a raised marker on a line of its own, which says nothing of paragraphs.
    private bool IsMarkerAlone(SourceLine line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (!Characters.IsAsciiDigit(_layout.Text[i]) || line.Length > MostMarkerDigits)
                return false;
        }

        return true;
    }

    private SourceLine LastTextLine => _open[_lastText];

    private void AddToOpen(SourceLine line)
    {
        if (_open.Count == 0 || !IsMarkerAlone(line))
            _lastText = _open.Count;
        _open.Add(line);
    }

    private bool BeginsWithLabelAlone() => _label.Kind != LabelKind.None && _label.End == _open[0].End;

    private void Close()
    {
        if (_open.Count > 0)
            Add(BlockRole.Text, _open.ToArray(), _label);
        _open.Clear();
        _label = default;
    }

    private void Add(BlockRole role, IReadOnlyList<SourceLine> lines, ParagraphLabel label) => _blocks.Add(Block.Make(_layout.Text, _joiner, role, lines, label));
}
