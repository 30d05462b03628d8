using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// Finds headings in wrapped text, where neither an empty line nor a stop parts them from what surrounds them:
/// behind a finished paragraph, without a stop, and before a numbered paragraph or another heading.
/// </summary>
internal sealed class HeadingLines(DocumentLayout layout, IReadOnlyList<SourceLine> body, BodyWidth width)
{
    private const int MostLines = 4;
    private const int LargestNumberGap = 3;
    private readonly string _text = layout.Text;
    private readonly LanguageTable _table = layout.Table;

    /// <summary>The number of lines of the heading that begins at a line; 0 where none does.</summary>
    /// <param name="index">The line, behind a finished paragraph or another heading.</param>
    /// <param name="lastNumber">The number of the last numbered paragraph above.</param>
    /// <param name="isBehindHeading">Whether the line above is a heading too, such as a number or the word for an annex, to which a title may belong.</param>
    /// <param name="isInPreamble">Whether no operative paragraph has begun.</param>
    /// <param name="mayPrecedePreamble">Whether a section with a preamble of its own may begin here.</param>
    public int CountAt(int index, int lastNumber, bool isBehindHeading, bool isInPreamble, bool mayPrecedePreamble)
    {
        if (layout.Kind is LayoutKind.Unwrapped or LayoutKind.DoubleSpaced || !StartsLikeHeading(body[index]) || (isInPreamble && IsPreambular(body[index])))
            return 0;
        var isDivision = DivisionLabel.TryRead(_text, body[index].Start, body[index].End, _table, out var labelEnd);
        if (isDivision && labelEnd == body[index].End)
            return 1;
        for (var last = index; last < body.Count - 1 && last < index + MostLines; last++)
        {
            var stop = TerminalStop.Of(_text, body[last].Start, body[last].End);
            var isNumbered = IsBeforeNumber(body[last + 1], lastNumber);
            if (stop == '\0' && (isNumbered || IsDivision(body[last + 1]) || ((isDivision || isBehindHeading) && EndsAt(last)) || (mayPrecedePreamble && isBehindHeading && IsPreambular(body[last + 1]))))
                return last - index + 1;
            if (stop is not ('\0' or ',' or '，') || (isInPreamble && stop != '\0') || (last > index && ParagraphLabelReader.TryRead(_text, body[last].Start, body[last].End, out _)))
                return 0;
        }

        return 0;
    }

    private bool IsPreambular(SourceLine line) => _table.PreambularLeads.BeginsAt(_text, line.Start);

    // A raised marker may stand on a line of its own.
    private bool EndsAt(int last) => !Characters.IsAsciiDigit(_text[body[last].Start]) && (_table.JoinsLinesWithoutBlank ? width.IsVeryShort(body[last]) : width.IsShort(body[last], body[last + 1], 0)) && !char.IsLower(_text[body[last + 1].Start]);

    // Extraction leaves numbers on lines of their own that are no labels; only the next number of the sequence, or 1, counts.
    private bool IsBeforeNumber(SourceLine line, int lastNumber)
        => ParagraphLabelReader.TryRead(_text, line.Start, line.End, out var label) && label.Kind == LabelKind.Number
            && (label.Number == 1 || (label.Number > lastNumber && label.Number <= lastNumber + LargestNumberGap));

    private bool IsDivision(SourceLine line)
        => SectionLabel.TryRead(_text, line.Start, line.End, _table, out _) || DivisionLabel.TryRead(_text, line.Start, line.End, _table, out _);

    private bool StartsLikeHeading(SourceLine line)
    {
        var first = _text[line.Start];
        return (char.IsUpper(first) || Characters.IsHan(first) || Characters.IsOpening(first)) && !ParagraphLabelReader.TryRead(_text, line.Start, line.End, out _);
    }
}
