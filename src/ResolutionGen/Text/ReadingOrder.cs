namespace ResolutionGen;

/// <summary>
/// Puts what pdftotext extracts from right-to-left pages into reading order. It encloses each piece of a line in U+202B ... U+202C; inside,
/// letters of the script stand in reading order already, and all else in U+202A ... U+202C as the page shows it from left to right.
/// </summary>
internal static class ReadingOrder
{
    /// <summary>The text as it is read. Unbalanced controls end with their line. Controls that do not stand as pdftotext sets them are only left out.</summary>
    public static ReadingText Of(string source)
    {
        if (DirectionControl.FirstIn(source) < 0)
            return ReadingText.Same(source);
        var builder = new ReadingText.Builder(source);
        for (var start = 0; start < source.Length;)
        {
            var end = start;
            while (end < source.Length && source[end] is not ('\n' or '\r' or '\f'))
                end++;
            AppendLine(source, start, end, builder);
            if (end < source.Length)
                builder.Append(end);
            start = end + 1;
        }

        return builder.Build();
    }

    private static void AppendLine(string source, int start, int end, ReadingText.Builder builder)
    {
        var first = start;
        while (first < end && Characters.IsBlank(source[first]))
            first++;
        builder.Append(start, first);
        if (first < end && source[first] == DirectionControl.RightToLeftEmbedding)
            AppendPieces(source, first, end, builder);
        else
            builder.Append(first, end);
    }

    // The pieces of a line stand in the order of the page: the first to be read is the last.
    private static void AppendPieces(string source, int start, int end, ReadingText.Builder builder)
    {
        var trail = EndWithoutBlanks(source, start, end);
        for (var pieceEnd = trail; pieceEnd > start;)
        {
            var piece = StartOfPiece(source, start, pieceEnd);
            AppendPiece(source, piece, pieceEnd, builder);
            pieceEnd = EndWithoutBlanks(source, start, piece);
            builder.Append(pieceEnd, piece);
        }

        builder.Append(trail, end);
    }

    private static int EndWithoutBlanks(string source, int start, int end)
    {
        while (end > start && Characters.IsBlank(source[end - 1]))
            end--;
        return end;
    }

    private static int StartOfPiece(string source, int start, int end)
    {
        var depth = 0;
        for (var i = end - 1; i > start; i--)
        {
            if (source[i] == DirectionControl.PopDirectionalFormatting)
                depth++;
            else if (source[i] == DirectionControl.LeftToRightEmbedding)
                depth--;
            else if (source[i] == DirectionControl.RightToLeftEmbedding && --depth <= 0)
                return i;
        }

        return start;
    }

    private static void AppendPiece(string source, int start, int end, ReadingText.Builder builder)
    {
        for (var i = start; i < end; i++)
        {
            var hasTail = i + 1 < end && source[i + 1] == DirectionControl.LeftToRightEmbedding && source[i] is ')' or ']' or '_' or '/';
            var open = hasTail ? i + 1 : i;
            if (source[open] != DirectionControl.LeftToRightEmbedding)
            {
                builder.Append(i);
                continue;
            }

            var close = source.IndexOf(DirectionControl.PopDirectionalFormatting, open, end - open);
            if (close < 0)
                close = end;
            VisualOrder.AppendReading(source, open + 1, close, hasTail ? i : -1, builder);
            i = close;
        }
    }
}
