using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Reads what stands below the opening formula: preamble, operative part, sections, closing lines, annexes.</summary>
internal sealed class BodyReader
{
    private const int LongestHeading = 160;
    private readonly DocumentLayout _layout;
    private readonly IReadOnlyList<Block> _blocks;
    private readonly int _end;
    private readonly ParsedResolution _resolution;
    private ParsedSection _section = new();
    private ParsedAnnex? _annex;
    private ParsedParagraph? _current;
    private SubParagraphNesting? _nesting;
    private bool _isOperative;
    private int _index;

    /// <param name="layout">The file.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="start">The first block below the formula.</param>
    /// <param name="end">The index after the last block of the resolution.</param>
    /// <param name="resolution">What is filled.</param>
    public BodyReader(DocumentLayout layout, IReadOnlyList<Block> blocks, int start, int end, ParsedResolution resolution)
    {
        _layout = layout;
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
            UnnumberedOperative.Separate(section);
    }

    private void Read(Block block)
    {
        if (IsClosing(block))
            ReadClosing(block);
        else if (IsAnnexHeading(block))
            OpenAnnex(block);
        else if (_annex is not null)
            ReadAnnexBlock(block);
        else if (_resolution.Meeting is not null)
            _resolution.Closing.Add(block);
        else if (block.Role == BlockRole.SectionLabel)
            OpenSection(block);
        else
            ReadParagraph(block);
    }

    private bool IsClosing(Block block) => block.Role switch
    {
        BlockRole.Meeting or BlockRole.Vote => true,
        BlockRole.Date => Neighbours(BlockRole.Meeting),
        _ => false,
    };

    private bool Neighbours(BlockRole role)
        => (_index + 1 < _end && _blocks[_index + 1].Role == role) || (_index > 0 && _blocks[_index - 1].Role == role);

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
        _annex.HeadingLines.Add(Make(block));
        _resolution.Annexes.Add(_annex);
        _current = null;
        _nesting = null;
    }

    private void ReadAnnexBlock(Block block)
    {
        if (IsSubLabel(block.Label) && _current is not null)
        {
            AddChild(block);
        }
        else if (LooksLikeHeading(block))
        {
            if (_annex!.Paragraphs.Count == 0 && _annex.Headings.Count == 0 && _annex.HeadingLines.Count == 1 && block.Role != BlockRole.SectionLabel)
                _annex.HeadingLines.Add(Make(block));
            else
                _annex.Headings.Add((Make(block), _annex.Paragraphs.Count));
        }
        else
        {
            _current = Make(block);
            _nesting = null;
            _annex!.Paragraphs.Add(_current);
        }
    }

    private void OpenSection(Block block)
    {
        SectionLabel.TryRead(block.Text.Text, 0, block.Text.Length, _layout.Table, out var label);
        _section = new ParsedSection { Label = label, Heading = Make(block) };
        _resolution.Sections.Add(_section);
        _isOperative = false;
        _current = null;
        _nesting = null;
    }

    private void ReadParagraph(Block block)
    {
        if (block.Label.Kind == LabelKind.Number)
        {
            _isOperative = true;
            _current = Make(block);
            _nesting = null;
            _section.Operative.Add(_current);
        }
        else if (IsSubLabel(block.Label) && _current is not null)
        {
            AddChild(block);
        }
        else if (LooksLikeHeading(block))
        {
            _section.Headings.Add((Make(block), _section.Preambular.Count, _section.Operative.Count));
        }
        else if (_isOperative && _current is not null)
        {
            _current.Children.Add(Make(block));
        }
        else
        {
            _current = Make(block);
            _nesting = null;
            _section.Preambular.Add(_current);
        }
    }

    private static bool IsSubLabel(ParagraphLabel label) => label.Kind is LabelKind.Letters or LabelKind.BracketedNumber or LabelKind.HanNumeral or LabelKind.Bullet;

    private void AddChild(Block block)
    {
        _nesting ??= new SubParagraphNesting(_current!);
        var child = Make(block);
        _nesting.ParentFor(block.Label, NextSubLabel()).Children.Add(child);
        _nesting.Opened(child);
    }

    private ParagraphLabel NextSubLabel()
    {
        var next = _index + 1 < _end ? _blocks[_index + 1].Label : default;
        return IsSubLabel(next) ? next : default;
    }

    // A heading has no label and no stop, is short, and something follows it.
    private bool LooksLikeHeading(Block block)
    {
        if (block.Role == BlockRole.SectionLabel)
            return true;
        var text = block.Text.Text;
        return block.Label.Kind == LabelKind.None && text.Length is > 0 and <= LongestHeading && _index + 1 < _end
            && TerminalStop.Of(text, 0, text.Length) == '\0' && !IsClosing(_blocks[_index + 1]) && !StartsLower(text);
    }

    private static bool StartsLower(string text) => char.IsLower(text[0]);

    private static ParsedParagraph Make(Block block) => new(block.Label, block.Text, block.Page);
}
