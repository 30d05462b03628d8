using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// Finds the notes at the end of a text that has no notes at the foot of its pages and no rule: numbered lines below everything else. Where the notes of a printed volume were numbered through its pages they do not begin with 1.
/// </summary>
internal static class EndNotes
{
    private const int MostLinesOfNote = 12;
    private const int LargestStep = 5;

    /// <summary>The index of the line that begins the notes; the number of lines where there are none.</summary>
    public static int FindStart(string text, List<SourceLine> lines, LanguageTable table)
    {
        var start = lines.Count;
        var next = 0;
        var beginsLikeNote = false;
        for (var i = lines.Count - 1; i > 0 && start - i <= MostLinesOfNote; i--)
        {
            if (!IsSetOff(text, lines, i) || !TryReadNumber(text, lines[i], out var number, out var textStart) || (next > 0 && System.Math.Abs(number - next) > LargestStep))
                continue;
            next = number;
            start = i;
            beginsLikeNote |= table.NoteLeads.BeginsAt(text, textStart);
        }

        // What is set off and cites a source is a note; a number that begins a line of a paragraph is neither.
        return start < lines.Count && lines[start].BlankLinesAbove > 0 && beginsLikeNote ? start : lines.Count;
    }

    // 2 June, at the beginning of a line, goes on with the note above.
    private static bool IsSetOff(string text, List<SourceLine> lines, int index) => lines[index].BlankLinesAbove > 0 || text[lines[index - 1].End - 1] is '.' or '。';

    private static bool TryReadNumber(string text, SourceLine line, out int number, out int textStart)
    {
        number = 0;
        textStart = line.End;
        if (!NoteLabel.TryRead(text, line.Start, line.End, out var label, out var labelEnd))
            return false;
        textStart = labelEnd;
        while (textStart < line.End && Characters.IsBlank(text[textStart]))
            textStart++;
        number = NoteLabel.NumberOf(label);
        return number > 0 && textStart < line.End && char.IsUpper(text[textStart]);
    }
}
