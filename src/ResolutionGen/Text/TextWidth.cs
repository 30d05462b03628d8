namespace ResolutionGen;

/// <summary>The width of a text as printed, in thousandths of the size of its face; a run of blanks counts as one.</summary>
internal static class TextWidth
{
    public static int Of(string text, int start, int end)
    {
        var width = 0;
        for (var i = start; i < end; i++)
        {
            var character = text[i];
            if (character == ' ')
                width += i == start || text[i - 1] != ' ' ? BlankAfter(i == start ? ' ' : text[i - 1]) : 0;
            else if (character < ArabicWidths.First)
                width += PrintedWidths.Of(character);
            else
                width += ArabicWidths.IsLetter(character) ? ArabicWidths.Of(character, i + 1 < end ? text[i + 1] : ' ') : PrintedWidths.Of(character);
        }

        return width;
    }

    private static int BlankAfter(char character) => ArabicWidths.IsLetter(character) ? ArabicWidths.Blank : PrintedWidths.Blank;
}
