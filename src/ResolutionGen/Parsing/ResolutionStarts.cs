using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds the resolutions of a file: one for each opening formula that a letter part or a title number heads.</summary>
internal static class ResolutionStarts
{
    private const int LongestPartHead = 4;

    public static List<ResolutionStart> Find(List<Block> blocks)
    {
        var starts = new List<ResolutionStart>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Role != BlockRole.Formula)
                continue;
            if (starts.Count == 0)
                starts.Add(new ResolutionStart(0, i, i + 1, PartAbove(blocks, i, 0, out _)));
            else if (PartAbove(blocks, i, starts[starts.Count - 1].Body, out var head) is { } part)
                starts.Add(new ResolutionStart(head, i, i + 1, part));
        }

        if (starts.Count == 0)
            starts.Add(WithoutFormula(blocks));
        return starts;
    }

    // B, perhaps a title, then the formula again.
    private static string? PartAbove(List<Block> blocks, int formula, int limit, out int head)
    {
        for (head = formula - 1; head >= limit && head >= formula - LongestPartHead; head--)
        {
            if (blocks[head].Role == BlockRole.SectionLabel && blocks[head].Text.Text is { Length: 1 } part && part[0] is >= 'A' and <= 'Z')
                return part;
        }

        return null;
    }

    private static ResolutionStart WithoutFormula(List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Role == BlockRole.Title)
                return new ResolutionStart(0, -1, i + 1, null);
        }

        return new ResolutionStart(0, -1, 0, null);
    }
}
