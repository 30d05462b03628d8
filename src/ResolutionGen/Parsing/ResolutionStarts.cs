using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds the resolutions of a file: one for each opening formula that a letter part or a title number heads.</summary>
internal static class ResolutionStarts
{
    private const int LongestPartHead = 4;

    public static List<ResolutionStart> Find(List<Block> blocks, LanguageTable table)
    {
        var starts = new List<ResolutionStart>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Role != BlockRole.Formula)
                continue;
            if (starts.Count == 0)
                starts.Add(new ResolutionStart(0, i, i + 1, PartAbove(blocks, i, 0, table, out _), true));
            else if (TryHead(blocks, i, starts[starts.Count - 1].Body, table, out var head, out var part, out var isTitled))
                starts.Add(new ResolutionStart(head, i, i + 1, part, isTitled));
        }

        if (starts.Count == 0)
            starts.Add(WithoutFormula(blocks));
        return starts;
    }

    private static bool TryHead(List<Block> blocks, int formula, int limit, LanguageTable table, out int head, out string? part, out bool isTitled)
    {
        var title = TitleAbove(blocks, formula, limit);
        part = PartAbove(blocks, formula, title < 0 ? limit : title + 1, table, out head);
        isTitled = title >= 0;
        if (isTitled)
            head = MastheadAbove(blocks, title, limit);
        return isTitled || part is not null;
    }

    // 72/32. and a title, then the formula again; the number line in the Security Council.
    private static int TitleAbove(List<Block> blocks, int formula, int limit)
    {
        for (var i = formula - 1; i >= limit && i >= formula - LongestPartHead; i--)
        {
            if (blocks[i].Role is BlockRole.Title or BlockRole.NumberLine)
                return i;
        }

        return -1;
    }

    // Above the title stands a masthead where the resolution before is closed; else what is there belongs to that one.
    private static int MastheadAbove(List<Block> blocks, int title, int limit)
    {
        for (var i = title - 1; i >= limit; i--)
        {
            if (blocks[i].Role is BlockRole.Meeting or BlockRole.Date or BlockRole.Vote)
                return i + 1;
            if (blocks[i].Role is BlockRole.AnnexHeading || blocks[i].Label.Kind != LabelKind.None)
                return title;
        }

        return title;
    }

    // B, perhaps a title, then the formula again.
    private static string? PartAbove(List<Block> blocks, int formula, int limit, LanguageTable table, out int head)
    {
        for (head = formula - 1; head >= limit && head >= formula - LongestPartHead; head--)
        {
            if (PartLabel.TryRead(blocks[head], table, out var part))
                return part;
        }

        return null;
    }

    private static ResolutionStart WithoutFormula(List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Role == BlockRole.Title)
                return new ResolutionStart(0, -1, i + 1, null, true);
        }

        return new ResolutionStart(0, -1, 0, null, true);
    }
}
