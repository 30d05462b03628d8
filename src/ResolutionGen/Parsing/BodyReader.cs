using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Reads what stands below the opening formula: preamble, operative part, sections, closing lines, annexes.</summary>
internal sealed class BodyReader
{
    private const int LongestHeading = 160;
    private const int LongestHeadingBeforeNumber = 400;
    private readonly DocumentLayout _layout;
    private readonly BlockText _joiner;
    private readonly IReadOnlyList<Block> _blocks;
    private readonly int _end;
    private readonly ParsedResolution _resolution;
    private ParsedSection _section = new();
    private ParsedAnnex? _annex;
    private ParsedParagraph? _current;
    private ParsedParagraph? _last;
    private SubParagraphNesting? _nesting;
    private bool _isOperative;
    private int _index;

    /// <param name="layout">The file.</param>
    /// <param name="joiner">Joins lines.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="start">The first block below the formula.</param>
    /// <param name="end">The index after the last block of the resolution.</param>
    /// <param name="resolution">What is filled.</param>
    public BodyReader(DocumentLayout layout, BlockText joiner, IReadOnlyList<Block> blocks, int start, int end, ParsedResolution resolution)
    {
        _layout = layout;
        _joiner = joiner;
        _blocks = blocks;
        _index = start;
        _end = end;
        _resolution = resolution;
        resolution.Sections.Add(_section);
    }

    public void Read()
    {
        for (; _index < _end; _index++)
            Read(_blocks[_index]);
        foreach (var section in _resolution.Sections)
            UnnumberedOperative.Separate(section, _layout.Table);
    }

    private void Read(Block block)
    {
        if (ClosingBlocks.IsClosing(_blocks, _index, _end))
            ReadClosing(block);
        else if (IsAnnexHeading(block))
            OpenAnnex(block);
        else if (_annex is null && _resolution.Meeting is not null)
            _resolution.Closing.Add(block);
        else if (QuoteEnd() is var quoteEnd && quoteEnd > _index)
            ReadQuote(quoteEnd);
        else if (GoesOn(block))
            _last!.Extend(_joiner.Join(_last.Marked, Pieces(block)));
        else if (_annex is not null)
            ReadAnnexBlock(block);
        else if (block.Role == BlockRole.SectionLabel)
            OpenSection(block);
        else
            ReadParagraph(block);
    }

    // Quoted paragraphs belong to the one that quotes them, numbers and all.
    private int QuoteEnd() => _annex is null && _isOperative && _current is not null ? QuotedPassage.EndOf(_blocks, _index, _end) : -1;

    private void ReadQuote(int end)
    {
        for (; _index <= end; _index++)
            _current!.Children.Add(new ParsedParagraph(default, _joiner.Join(Pieces(_blocks[_index])), _blocks[_index].Page));
        _index = end;
        _last = null;
    }

    private bool IsWrapped => _layout.Kind is LayoutKind.Indented or LayoutKind.Flowing;

    // What begins a line need not begin a paragraph: a label of a list that runs on inside one, a date, a line behind a comma.
    private bool GoesOn(Block block)
    {
        if (_last is null || !IsWrapped)
            return false;
        var stop = TerminalStop.Of(_last.Marked.Text, 0, _last.Marked.Length);
        return block.Role switch
        {
            BlockRole.Date => stop == '\0',
            BlockRole.Text when IsSubLabel(block.Label) => LabelGoesOn(block, stop),
            BlockRole.Text when block.Label.Kind == LabelKind.None => TextGoesOn(block, stop),
            _ => false,
        };
    }

    private bool LabelGoesOn(Block block, char stop)
    {
        var isExpected = (_nesting ?? new SubParagraphNesting(_last!)).Expects(block.Label);
        if (!isExpected && (stop == '\0' || (_nesting is null && IsComma(stop)) || IsDotted(block.Label)))
            return true;
        if ((IsComma(stop) || stop == '\0' || !isExpected) && InlineLabels.HoldsPredecessor(_last!.Marked.Text, block.Label))
            return true;
        return !IsDotted(block.Label) && (stop is not (':' or '：') || IsAtMargin(block)) && InlineLabels.HoldsSuccessor(block.Text.Text, block.Label) && !IsSubLabel(NextLabel());
    }

    private bool TextGoesOn(Block block, char stop)
    {
        var text = block.Text.Text;
        if (_nesting is not null && IsSubLabel(NextLabel()) && _nesting.GoesOnWith(NextLabel()) && !LooksLikeHeading(block))
            return true;
        if (stop == '\0' && (_layout.Table.JoinsLinesWithoutBlank ? _last!.Label.Kind == LabelKind.None : char.IsLower(text, 0)))
            return true;
        if (_last!.Label.Kind == LabelKind.Number)
            return EndsOpen(_last, stop) && (IsComma(stop) || !LooksLikeHeading(block));
        return IsSubLabel(_last.Label) && IsComma(stop) && !char.IsUpper(text[0]) && !_layout.Table.PreambularLeads.BeginsAt(text, 0);
    }

    // A numbered paragraph ends with a semicolon or full stop; unnumbered text under it follows sub-paragraphs or a colon.
    private bool EndsOpen(ParsedParagraph last, char stop)
        => last.Children.Count == 0 && (IsComma(stop) || stop == '\0' || (_annex is null && stop is ';' or '；'));

    private static bool IsComma(char stop) => stop is ',' or '，' or '،';

    private static bool IsDotted(ParagraphLabel label) => label.Kind == LabelKind.Letters && label.Text[label.Text.Length - 1] == '.';

    // Labels of sub-paragraphs are set in; where the extraction does not show it, all stand at the margin.
    private bool IsAtMargin(Block block)
    {
        var above = _blocks[_index - 1].Lines;
        return above.Count > 1 && block.Lines[0].Indent <= above[above.Count - 1].Indent;
    }

    private static List<TextPiece> Pieces(Block block)
    {
        var pieces = new List<TextPiece>(block.Lines.Count);
        foreach (var line in block.Lines)
            pieces.Add(new TextPiece(line.Start, line.End));
        return pieces;
    }

    private void ReadClosing(Block block)
    {
        _resolution.Closing.Add(block);
        var line = block.Lines[0];
        if (block.Role == BlockRole.Meeting && ClosingLine.IsMeeting(_layout.Text, line, _layout.Table, out var meeting))
            _resolution.Meeting = meeting;
        if (block.Role != BlockRole.Date || !ClosingLine.IsDate(_layout.Text, line, _layout.Table, out var date))
            return;
        _resolution.ClosingDate = date;
        _resolution.ClosingDateSpan = line.Span;
    }

    // An annex follows the closing lines; where extraction lost them, the operative part.
    private bool IsAnnexHeading(Block block)
        => block.Role == BlockRole.AnnexHeading && (_resolution.Closing.Count > 0 || _annex is not null || _current is not null);

    private void OpenAnnex(Block block)
    {
        _annex = new ParsedAnnex();
        _last = null;
        _annex.HeadingLines.Add(Make(block));
        _resolution.Annexes.Add(_annex);
        _current = null;
        _nesting = null;
    }

    private void ReadAnnexBlock(Block block)
    {
        if (IsSubLabel(block.Label) && _current is not null)
            AddChild(block);
        else if (ClosesList(block))
            AddUnlabelledChild(block);
        else if (LooksLikeHeading(block) && !IsIntroduced(block))
            AddAnnexHeading(block);
        else
            _annex!.Paragraphs.Add(Open(block));
    }

    // To this end we: - what follows a colon is what it introduces, however much it stands like a heading. A treaty's agreement may introduce its parts.
    private bool IsIntroduced(Block block)
        => _last is { Label.Kind: LabelKind.None } && TerminalStop.Of(_last.Marked.Text, 0, _last.Marked.Length) is ':' or '：'
            && block.Role != BlockRole.SectionLabel && !DivisionLabel.TryRead(block.Text.Text, 0, block.Text.Length, _layout.Table, out _);

    // The first lines below the word for an annex are its title.
    private void AddAnnexHeading(Block block)
    {
        _last = null;
        if (_annex!.Paragraphs.Count == 0 && _annex.Headings.Count == 0 && _annex.HeadingLines.Count == 1 && block.Role != BlockRole.SectionLabel)
            _annex.HeadingLines.Add(Make(block));
        else
            _annex.Headings.Add((Make(block), _annex.Paragraphs.Count));
    }

    private void OpenSection(Block block)
    {
        SectionLabel.TryRead(block.Text.Text, 0, block.Text.Length, _layout.Table, out var label);
        _section = new ParsedSection { Label = label, Heading = Make(block) };
        _resolution.Sections.Add(_section);
        _isOperative = false;
        _current = null;
        _last = null;
        _nesting = null;
    }

    private void ReadParagraph(Block block)
    {
        if (block.Label.Kind == LabelKind.Number)
        {
            _isOperative = true;
            _section.Operative.Add(Open(block));
        }
        else if (IsSubLabel(block.Label) && _current is not null)
        {
            AddChild(block);
        }
        else if (LooksLikeHeading(block))
        {
            _last = null;
            _section.Headings.Add((Make(block), _section.Preambular.Count, _section.Operative.Count));
        }
        else if ((_isOperative && _current is not null) || ClosesList(block))
        {
            AddUnlabelledChild(block);
        }
        else
        {
            _section.Preambular.Add(Open(block));
        }
    }

    // A sentence that goes on behind its list: ... (b) rafts; and requests ...
    private bool ClosesList(Block block)
        => _nesting is not null && block.Role == BlockRole.Text && block.Label.Kind == LabelKind.None && char.IsLower(block.Text.Text, 0) && !_layout.Table.ParagraphsBeginLower;

    private void AddUnlabelledChild(Block block)
    {
        _last = Make(block);
        _current!.Children.Add(_last);
    }

    private ParsedParagraph Open(Block block)
    {
        _current = Make(block);
        _last = _current;
        _nesting = null;
        return _current;
    }

    private static bool IsSubLabel(ParagraphLabel label) => label.Kind is LabelKind.Letters or LabelKind.BracketedNumber or LabelKind.HanNumeral or LabelKind.Bullet;

    private void AddChild(Block block)
    {
        _nesting ??= new SubParagraphNesting(_current!);
        var label = block.Label;
        var next = NextLabel();
        var parent = _nesting.ParentFor(ref label, IsSubLabel(next) ? next : default);
        _last = new ParsedParagraph(label, block.Text, block.Page);
        parent.Children.Add(_last);
        _nesting.Opened(_last);
    }

    private ParagraphLabel NextLabel() => _index + 1 < _end ? _blocks[_index + 1].Label : default;

    // A heading has no label and no stop, is short, and something follows it.
    private bool LooksLikeHeading(Block block)
    {
        if (block.Role is BlockRole.SectionLabel or BlockRole.Heading)
            return true;
        var text = block.Text.Text;
        if (_annex is null && !_isOperative && IsWrapped && _layout.Table.PreambularLeads.BeginsAt(text, 0))
            return false;
        return block.Label.Kind == LabelKind.None && text.Length > 0 && _index + 1 < _end && text.Length <= LongestHeadingHere(block)
            && TerminalStop.Of(text, 0, text.Length) == '\0' && !ClosingBlocks.IsClosing(_blocks, _index + 1, _end) && !char.IsLower(text[0]);
    }

    // What leads to a numbered paragraph or another heading, or stands at the beginning of an annex, may be longer.
    private int LongestHeadingHere(Block block)
    {
        var next = _blocks[_index + 1];
        var isAnnexTitle = _index > 0 && _blocks[_index - 1].Role is BlockRole.AnnexHeading or BlockRole.SectionLabel;
        var opensAnnex = _annex is { Paragraphs.Count: 0, Headings.Count: 0 };
        return isAnnexTitle || opensAnnex || next.Label.Kind == LabelKind.Number || next.Role is BlockRole.SectionLabel or BlockRole.Heading ? LongestHeadingBeforeNumber : LongestHeading;
    }

    private static ParsedParagraph Make(Block block) => new(block.Label, block.Text, block.Page);
}
