namespace ResolutionGen;

/// <summary>The width of a text as printed, in thousandths of the size of its face; a run of blanks counts as one.</summary>
internal static class TextWidth
{
    public static int Of(string text, int start, int end)
    {
        var width = 0;
        for (var i = start; i < end; i++)
        {
            var isBlank = text[i] == ' ';
            if (!isBlank || i == start || text[i - 1] != ' ')
                width += PrintedWidths.Of(text[i]);
        }

        return width;
    }
}
