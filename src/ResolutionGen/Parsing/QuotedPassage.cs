using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds the end of a passage that a paragraph quotes, such as the new text of an amendment: its numbers are those of the text quoted.</summary>
internal static class QuotedPassage
{
    private const int MostBlocks = 12;
    private const string Opening = "“«„「『";
    private const string Closing = "”»“」』";

    /// <summary>The last block of the passage that begins with a block; -1 where none begins, or where it does not end within reach.</summary>
    /// <param name="blocks">The blocks of the file.</param>
    /// <param name="start">The block.</param>
    /// <param name="end">The index after the last block of the resolution.</param>
    public static int EndOf(IReadOnlyList<Block> blocks, int start, int end)
    {
        var text = blocks[start].Text.Text;
        var kind = blocks[start].Role == BlockRole.Text && blocks[start].Label.Kind == LabelKind.None && text.Length > 0 ? Opening.IndexOf(text[0]) : -1;
        if (kind < 0)
            return -1;
        for (var i = start; i < end && i < start + MostBlocks && blocks[i].Role == BlockRole.Text; i++)
        {
            if (EndsWith(blocks[i].Text.Text, Closing[kind]))
                return i;
        }

        return -1;
    }

    // ...”; and ....” and ...”.
    private static bool EndsWith(string text, char closing)
    {
        var end = text.Length;
        while (end > 0 && (Characters.IsStop(text[end - 1]) || Characters.IsBlank(text[end - 1]) || Characters.IsAsciiDigit(text[end - 1]) || Characters.SuperscriptValue(text[end - 1]) >= 0))
            end--;
        return end > 0 && text[end - 1] == closing;
    }
}
