namespace ResolutionGen;

/// <summary>
/// Finds lines of the body among the lines of a note block: extraction reads a column of labels before the texts beside them,
/// so that the text of the last paragraph of a page may stand behind the numbers of the notes, or with its own label among them.
/// </summary>
internal sealed class TextAmongNotes(string text, LanguageTable table, bool isBehindLabel)
{
    private bool _isText = isBehindLabel;
    private bool _isFirst = true;
    private SourceLine? _above;

    /// <summary>Whether a line belongs to the body. Lines must be asked for in order.</summary>
    /// <param name="line">A line of the block.</param>
    /// <param name="isNumber">Whether it is the number of a note alone.</param>
    public bool Holds(SourceLine line, bool isNumber)
    {
        var above = _above;
        _above = line;

        // No note is a list.
        if (ParagraphLabelReader.TryRead(text, line.Start, line.End, out var label) && label.Kind == LabelKind.Letters && !(above is not null && OpenBracket.IsClosedBy(text, above, label)))
        {
            _isText = true;
            _isFirst = label.End == line.End;
            return true;
        }

        if (!_isText || isNumber)
            return false;
        _isText = !table.NoteLeads.BeginsAt(text, line.Start) && (_isFirst || line.BlankLinesAbove == 0);
        _isFirst = false;
        return _isText;
    }
}
