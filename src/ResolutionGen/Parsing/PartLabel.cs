using System.Diagnostics.CodeAnalysis;

namespace ResolutionGen;

/// <summary>Reads the letter that heads a part of a resolution: <c>B</c>, <c>باء</c>.</summary>
internal static class PartLabel
{
    /// <param name="block">The block that may hold it and nothing else.</param>
    /// <param name="table">The words of the language.</param>
    /// <param name="part">The Latin letter.</param>
    public static bool TryRead(Block block, LanguageTable table, [NotNullWhen(true)] out string? part)
    {
        part = null;
        if (block.Role == BlockRole.SectionLabel && SectionLabel.TryRead(block.Text.Text, 0, block.Text.Length, table, out var label) && label.Length == 1 && label[0] is >= 'A' and <= 'Z')
            part = label;
        return part is not null;
    }
}
