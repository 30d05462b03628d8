namespace ResolutionGen;

/// <summary>The first unit of a line that a typesetter could have kept on the line above.</summary>
internal static class FirstWord
{
    public static int WidthOf(string text, int start, int end)
    {
        if (start < end && Characters.IsWide(text[start]))
            return start + 1 < end && Characters.IsStop(text[start + 1]) ? 2 * PrintedWidths.Wide : PrintedWidths.Wide;
        var position = start;
        while (position < end && !Characters.IsBlank(text[position]) && !Characters.IsWide(text[position]))
            position++;
        return TextWidth.Of(text, start, position);
    }
}
