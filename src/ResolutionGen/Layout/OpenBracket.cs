namespace ResolutionGen;

/// <summary>Knows a bracket that a line break divides: <c>Bolivia (Plurinational State</c> and <c>of) and</c> on the next line, which begins with no label.</summary>
internal static class OpenBracket
{
    /// <summary>Whether a label without an opening bracket closes one that the line above has opened.</summary>
    /// <param name="text">The file.</param>
    /// <param name="above">The line above.</param>
    /// <param name="label">The label that a line seems to begin with.</param>
    public static bool IsClosedBy(string text, SourceLine above, ParagraphLabel label)
        => label.Kind is LabelKind.Letters or LabelKind.BracketedNumber && Characters.IsClosing(text[label.End - 1]) && text[label.Start] is not ('(' or '（') && IsOpenAtEnd(text, above);

    private static bool IsOpenAtEnd(string text, SourceLine line)
    {
        var closed = 0;
        for (var i = line.End - 1; i >= line.Start; i--)
        {
            if (text[i] is ')' or '）')
                closed++;
            else if (text[i] is '(' or '（' && closed-- == 0)
                return true;
        }

        return false;
    }
}
