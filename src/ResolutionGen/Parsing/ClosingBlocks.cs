using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Tells the lines that close a resolution from dates and meetings in its paragraphs.</summary>
internal static class ClosingBlocks
{
    /// <summary>Whether a block closes the resolution: a meeting line, a note on the vote, a date beside a meeting line or alone behind the last paragraph.</summary>
    /// <param name="blocks">The blocks of the file.</param>
    /// <param name="index">The block.</param>
    /// <param name="end">The index after the last block of the resolution.</param>
    public static bool IsClosing(IReadOnlyList<Block> blocks, int index, int end) => blocks[index].Role switch
    {
        BlockRole.Meeting or BlockRole.Vote => true,
        BlockRole.Date => IsMeeting(blocks, index - 1, end) || IsMeeting(blocks, index + 1, end) || ClosesAlone(blocks, index, end),
        _ => false,
    };

    private static bool IsMeeting(IReadOnlyList<Block> blocks, int index, int end) => index >= 0 && index < end && blocks[index].Role == BlockRole.Meeting;

    // Adopted without a meeting, under the silence procedure: the date stands alone.
    private static bool ClosesAlone(IReadOnlyList<Block> blocks, int index, int end)
    {
        if (index == 0 || (index + 1 < end && blocks[index + 1].Role is not (BlockRole.AnnexHeading or BlockRole.Vote)))
            return false;
        var above = blocks[index - 1].Text;
        return TerminalStop.Of(above.Text, 0, above.Length) is '.' or '。';
    }
}
