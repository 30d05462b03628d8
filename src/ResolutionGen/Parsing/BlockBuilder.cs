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
    private bool _hasTitle;
    private bool _hasFormula;

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
        var breaks = new ParagraphBreaks(_layout, new BodyWidth(_layout.Text, _layout.Body, _layout.Table.IsRightToLeft));
        var lines = HangingLabels.InReadingOrder(_layout);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var below = i + 1 < lines.Count ? lines[i + 1] : null;
            var role = RoleOf(line);
            _hasTitle |= role is BlockRole.Title or BlockRole.NumberLine;
            _hasFormula |= role == BlockRole.Formula;
            if (role != BlockRole.Text)
            {
                Close();
                Add(role, [line], default);
                continue;
            }

            ParagraphLabelReader.TryRead(_layout.Text, line.Start, line.End, out var label);
            if (_open.Count == 0)
            {
                // The first line after a block of its own begins a paragraph by itself, but its number still counts.
                if (_blocks.Count > 0)
                    breaks.Begins(_blocks[_blocks.Count - 1].Lines[0], line, below, label, default);
                Open(line, label);
            }
            else if (!IsMarkerAlone(line) && breaks.Begins(LastTextLine(), line, below, label, new OpenParagraph(_label, _open.Count, BeginsWithLabelAlone())))
            {
                Close();
                Open(line, label);
            }
            else
            {
                _open.Add(line);
            }
        }

        Close();
    }

    private BlockRole RoleOf(SourceLine line)
    {
        if (FormulaLine.TryRead(_layout.Text, line, out _, out var language, out var hasComma) && language == _layout.Table.Language && (hasComma || !IsInMasthead(line)))
            return BlockRole.Formula;
        if (!_hasFormula && TitleNumber.TryRead(_layout.Text, line.Start, line.End, out _, out _))
            return BlockRole.Title;
        if (!_hasFormula && NumberLine.TryRead(_layout.Text, line, _layout.Table, out _))
            return BlockRole.NumberLine;
        if (ClosingLine.IsMeeting(_layout.Text, line, _layout.Table, out _))
            return BlockRole.Meeting;
        if (ClosingLine.IsDate(_layout.Text, line, _layout.Table, out _))
            return BlockRole.Date;
        if (ClosingLine.IsVote(_layout.Text, line, _layout.Table))
            return BlockRole.Vote;
        if (_hasFormula && AnnexHeading.IsHeading(_layout.Text, line, _layout.Table))
            return BlockRole.AnnexHeading;
        return SectionLabel.TryRead(_layout.Text, line.Start, line.End, _layout.Table, out _) ? BlockRole.SectionLabel : BlockRole.Text;
    }

    // The masthead names the organ; in Chinese the name alone is the formula too.
    private bool IsInMasthead(SourceLine line) => line.Page == 0 && !_hasTitle;

    private void Open(SourceLine line, ParagraphLabel label)
    {
        _open.Add(line);
        _label = label;
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

    private SourceLine LastTextLine()
    {
        for (var i = _open.Count - 1; i > 0; i--)
        {
            if (!IsMarkerAlone(_open[i]))
                return _open[i];
        }

        return _open[0];
    }

    private bool BeginsWithLabelAlone() => _label.Kind != LabelKind.None && _label.End == _open[0].End;

    private void Close()
    {
        if (_open.Count > 0)
            Add(BlockRole.Text, _open.ToArray(), _label);
        _open.Clear();
        _label = default;
    }

    private void Add(BlockRole role, IReadOnlyList<SourceLine> lines, ParagraphLabel label)
    {
        var pieces = new List<TextPiece>(lines.Count);
        foreach (var line in lines)
        {
            var start = label.Kind != LabelKind.None && line.Start == label.Start ? label.End : line.Start;
            while (start < line.End && Characters.IsBlank(_layout.Text[start]))
                start++;
            pieces.Add(new TextPiece(start, line.End));
        }

        _blocks.Add(new Block { Role = role, Lines = lines, Label = label, Text = _joiner.Join(pieces) });
    }
}
