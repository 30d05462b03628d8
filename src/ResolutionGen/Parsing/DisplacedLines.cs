using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// Puts back the last lines of short paragraphs that extraction moved: it orders lines by their place on the page, and where a label stands in a column of its own
/// the short last line of a paragraph comes to stand above its first, behind the paragraph above or inside the one below.
/// A line is moved only where one place has it too many and another, a few paragraphs away, lacks the end of a sentence.
/// </summary>
internal sealed class DisplacedLines(DocumentLayout layout, BlockText joiner, List<Block> blocks)
{
    private const int FarthestAbove = 6;
    private const int LongestFragment = 40;
    private readonly string _text = layout.Text;

    public void Restore()
    {
        if (layout.Kind != LayoutKind.Flowing)
            return;
        for (var i = 1; i + 1 < blocks.Count; i++)
        {
            if (IsFirstLineAbove(i))
            {
                Replace(i, [blocks[i].Lines[0], blocks[i - 1].Lines[0], .. blocks[i].Lines.Skip(1)]);
                blocks.RemoveAt(i - 1);
                i--;
                continue;
            }

            if (blocks[i].Role != BlockRole.Text || !IsLabelled(blocks[i + 1]) || !Lacks(blocks[i]))
                continue;
            if (blocks[i].Label.Kind == LabelKind.None)
                i -= JoinFragmentAbove(i) ? 1 : 0;
            else if (StopOf(blocks[i]) == '\0' && !TakeFromBelow(i))
                TakeFromAbove(i);
        }
    }

    // The first line of the paragraph / (a) / and its second line; headings do not stand before sub-paragraphs.
    private bool IsFirstLineAbove(int index)
    {
        var above = blocks[index - 1];
        var block = blocks[index];
        return block.Label.Kind is LabelKind.Letters or LabelKind.BracketedNumber && IsLabelled(block) && block.Label.End == block.Lines[0].End && block.Lines.Count > 1
            && above.Role is BlockRole.Text or BlockRole.Heading && above.Label.Kind == LabelKind.None && above.Lines.Count == 1 && StopOf(above) == '\0'
            && !char.IsUpper(_text[block.Lines[1].Start]);
    }

    // (a) / 8 April 2021; / The forum will be held on 7 and
    private bool JoinFragmentAbove(int index)
    {
        var above = blocks[index - 1];
        if (!IsLabelled(above) || above.Lines.Count != 2 || above.Label.End != above.Lines[0].End || !IsFragment(above.Lines[1], ';'))
            return false;
        Replace(index - 1, [above.Lines[0], .. blocks[index].Lines, above.Lines[1]]);
        blocks.RemoveAt(index);
        return true;
    }

    // b) / the first paragraph, with an / c) / the second paragraph begins / end; / and goes on
    private bool TakeFromBelow(int index)
    {
        var below = blocks[index + 1];
        var place = below.Label.End == below.Lines[0].End ? 2 : 1;
        if (below.Lines.Count <= place || !IsFragment(below.Lines[place], ';'))
            return false;
        Replace(index, [.. blocks[index].Lines, below.Lines[place]]);
        Replace(index + 1, below.Lines.Where((_, line) => line != place).ToArray());
        if (index + 2 < blocks.Count && StopOf(blocks[index + 1]) == '\0' && blocks[index + 2] is { Role: BlockRole.Text, Label.Kind: LabelKind.None } rest)
        {
            Replace(index + 1, [.. blocks[index + 1].Lines, .. rest.Lines]);
            blocks.RemoveAt(index + 2);
        }

        return true;
    }

    // a) / the first paragraph; / end; / b) / the second paragraph, with an / c)
    private void TakeFromAbove(int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - FarthestAbove && blocks[i].Role == BlockRole.Text; i--)
        {
            var last = blocks[i].Lines.Count - 1;
            var line = blocks[i].Lines[last];
            var above = last > 0 ? blocks[i].Lines[last - 1] : i > 0 && blocks[i].Label.Kind == LabelKind.None ? LastLine(blocks[i - 1]) : null;
            if (above is null || !IsFragment(line, StopAt(above)))
                continue;
            Replace(index, [.. blocks[index].Lines, line]);
            if (last == 0)
                blocks.RemoveAt(i);
            else
                Replace(i, blocks[i].Lines.Take(last).ToArray());
            return;
        }
    }

    private void Replace(int index, IReadOnlyList<SourceLine> lines)
        => blocks[index] = Block.Make(_text, joiner, blocks[index].Role, lines, blocks[index].Label.Kind == LabelKind.None ? default : blocks[index].Label);

    private static bool IsLabelled(Block block) => block.Role == BlockRole.Text && block.Label.Kind != LabelKind.None;

    private bool Lacks(Block block) => block.Lines.Count <= 3 && StopOf(block) is '\0' or ',' or '，';

    private char StopOf(Block block) => TerminalStop.Of(block.Text.Text, 0, block.Text.Length);

    private char StopAt(SourceLine line) => TerminalStop.Of(_text, line.Start, line.End);

    private static SourceLine LastLine(Block block) => block.Lines[block.Lines.Count - 1];

    // The end of a sentence, not the beginning of one; a comma ends it only where commas end its neighbours.
    private bool IsFragment(SourceLine line, char stopAbove)
    {
        var first = _text[line.Start];
        if (stopAbove == '\0' || line.Length > LongestFragment || !(char.IsLower(first) || Characters.IsAsciiDigit(first) || Characters.IsWide(first)))
            return false;
        var stop = StopAt(line);
        return stop != '\0' && (stop is not (',' or '，') || stop == stopAbove) && !ParagraphLabelReader.TryRead(_text, line.Start, line.End, out _);
    }
}
