namespace ResolutionGen;

/// <summary>The width of a text in columns: wide characters take two, as in the fonts these texts are set in.</summary>
internal static class TextWidth
{
    public static int Of(string text, int start, int end)
    {
        var width = 0;
        for (var i = start; i < end; i++)
        {
            var character = text[i];
            if (character < '\u1100')
                width += char.IsLowSurrogate(character) ? 0 : 1;
            else if (FoldingTable.Lookup(character) != '\0')
                width += Characters.IsWide(character) ? 2 : 1;
        }

        return width;
    }
}
