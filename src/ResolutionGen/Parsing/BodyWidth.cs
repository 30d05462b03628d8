using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>How wide the lines of a body are set and where they begin, measured over the document.</summary>
internal sealed class BodyWidth
{
    // A full line with the first word of the next is wider than the column, but the faces of extracted texts differ a little from the one measured with.
    private const double Slack = 0.98;
    private const int LargestColumnsOfIndent = 3;
    private const int FewestFirstLines = 4;
    private const int FewestFullFirst = 3;
    private const int FewestLines = 40;
    private const double NarrowestFull = 0.9;
    private const double WidestLine = 1.15;
    private const double MixedAsSet = 0.97;

    // As printed, see TextWidth.
    private const int WidthOfColumn = 470;
    private const int SmallestIndent = 1_000;
    private const int LargestIndent = 8_000;
    private const int IndentOfWide = 2 * PrintedWidths.Wide;
    private const int DeepestIndent = 6_500;
    private const int WiderThanFirst = 300;
    private const int NarrowerThanFirst = PrintedWidths.Wide;
    private readonly string _text;
    private readonly LanguageTable _table;

    // Lines begin at their right end: blanks on the left say nothing of it.
    private readonly bool _isRightToLeft;
    private readonly bool _isWide;
    private readonly Dictionary<int, int> _margins = [];

    /// <param name="text">The file.</param>
    /// <param name="lines">The lines of the body.</param>
    /// <param name="table">The language.</param>
    public BodyWidth(string text, IReadOnlyList<SourceLine> lines, LanguageTable table)
    {
        _text = text;
        _table = table;
        _isRightToLeft = table.IsRightToLeft;
        _isWide = table.JoinsLinesWithoutBlank;
        MeasureMargins(lines);
        Full = _isWide ? MeasureWideColumn(lines) : MeasureColumn(lines);
        FirstLineIndent = MeasureFirstLineIndent(lines, _isWide && lines.Count >= FewestLines ? IndentOfWide : 0);
    }

    /// <summary>The width of a full line, as printed: see <see cref="TextWidth"/>.</summary>
    public int Full { get; }

    /// <summary>How far first lines are set in where the extraction does not show it, as printed; 0 where the lines do not tell.</summary>
    public int FirstLineIndent { get; }

    /// <summary>How far a line begins right of the margin of its page.</summary>
    public int IndentOf(SourceLine line) => _isRightToLeft ? 0 : line.Indent - _margins[line.Page];

    /// <summary>Whether the first word of a line would have fitted on the line above: the line above then ends a paragraph.</summary>
    /// <param name="above">The line above.</param>
    /// <param name="line">The line.</param>
    /// <param name="hiddenIndent">How far the line above was set in on the page, where the extraction does not show it, as printed.</param>
    public bool IsShort(SourceLine above, SourceLine line, int hiddenIndent)
        => hiddenIndent + EdgeOf(above) + PrintedWidths.Blank + FirstWord.WidthOf(_text, line.Start, line.End) <= (int)(Full * Slack);

    /// <summary>What the width of a line tells of its place in a paragraph.</summary>
    /// <param name="line">The line.</param>
    /// <param name="below">The line below; null at the end.</param>
    public FirstLineFit FitOf(SourceLine line, SourceLine? below)
    {
        if (FirstLineIndent == 0 || IsTwoLines(line))
            return FirstLineFit.Unknown;
        var first = Full - FirstLineIndent;
        if (line.Width - (HangsOut(line) ? PrintedWidths.Wide : 0) > first + (FirstLineIndent / 2))
            return FirstLineFit.TooWide;
        if (below is null || TerminalStop.Of(_text, line.Start, line.End) != '\0')
            return FirstLineFit.Unknown;

        // Set in, it had no place for the word that follows; at the margin it would have had.
        var isExact = _isWide ? line.Width >= first - NarrowerThanFirst && line.Width <= first + WiderThanFirst : line.Width * 4 > Full * 3 && IsShort(line, below, 0);
        return isExact ? FirstLineFit.Exact : FirstLineFit.Unknown;
    }

    public bool IsVeryShort(SourceLine line) => EdgeOf(line) * 10 < Full * 6;

    // The right edge, seen from the margin of the page.
    private int EdgeOf(SourceLine line)
    {
        var edge = (Math.Max(0, IndentOf(line)) * WidthOfColumn) + line.Width;
        return IsTwoLines(line) ? edge - (int)(Full * NarrowestFull) : edge;
    }

    // A wide mark at the end of a line may stand outside the column.
    private bool HangsOut(SourceLine line) => Characters.IsWide(_text[line.End - 1]) && !Characters.IsHan(_text[line.End - 1]);

    // Extraction joins a word divided by a hyphen, and with it two lines.
    private bool IsTwoLines(SourceLine line) => Full > 0 && line.Width > Full * WidestLine;

    private int MeasureColumn(IReadOnlyList<SourceLine> lines)
    {
        var widths = new int[lines.Count];
        for (var i = 0; i < lines.Count; i++)
            widths[i] = EdgeOf(lines[i]);
        Array.Sort(widths);
        return widths.Length == 0 ? 0 : widths[widths.Length * 97 / 100];
    }

    // Lines of wide characters alone are measured exactly; digits and marks between them were set closer than they are measured.
    private int MeasureWideColumn(IReadOnlyList<SourceLine> lines)
    {
        var column = (int)(MeasureColumn(lines) * MixedAsSet);
        var seen = new HashSet<int>();
        foreach (var line in lines)
        {
            var edge = EdgeOf(line);
            if (edge > column && line.Width == line.Length * PrintedWidths.Wide && !HangsOut(line) && !seen.Add(edge))
                column = edge;
        }

        return WithIndentOfFirst(lines, column);
    }

    // Paragraphs of two lines have no full line at the margin: the column is wider than their first lines, by what these are set in.
    private int WithIndentOfFirst(IReadOnlyList<SourceLine> lines, int column)
    {
        int full = 0, widest = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            var (above, line) = (lines[i - 1], lines[i]);
            if (line.Width < column || IndentOf(line) != 0 || above.Width + DeepestIndent + PrintedWidths.Wide > column || !EndsParagraph(above) || !_table.PreambularLeads.BeginsAt(_text, line.Start))
                continue;
            full++;
            if (line.Width == line.Length * PrintedWidths.Wide && !HangsOut(line))
                widest = Math.Max(widest, line.Width);
        }

        return full >= FewestFullFirst && widest > 0 ? widest + IndentOfWide : column;
    }

    // Behind the short last line of a paragraph stands a first line, beyond doubt: it is as wide as its column, or the word that follows would not have fitted.
    private int MeasureFirstLineIndent(IReadOnlyList<SourceLine> lines, int usual)
    {
        var widths = new List<int>();
        var tooWide = new List<int>();
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            var above = lines[i - 1];
            if (IsShort(above, lines[i], DeepestIndent) && lines[i].Width * 4 > Full * 3 && EndsParagraph(above) && MayBeginParagraph(lines[i])
                && TerminalStop.Of(_text, lines[i].Start, lines[i].End) == '\0'
                && !ParagraphLabelReader.TryRead(_text, lines[i].Start, lines[i].End, out _))
            {
                widths.Add(lines[i].Width);
                tooWide.Add(lines[i].Width + PrintedWidths.Blank + FirstWord.WidthOf(_text, lines[i + 1].Start, lines[i + 1].End));
            }
        }

        if (widths.Count < FewestFirstLines)
            return usual;
        widths.Sort();
        tooWide.Sort();
        var indent = Full - ((widths[widths.Count * 9 / 10] + tooWide[tooWide.Count / 10]) / 2);
        return indent >= SmallestIndent && indent <= (_isWide ? IndentOfWide + PrintedWidths.Wide : LargestIndent) ? indent : usual;
    }

    // An extraction may put the words of a line each on a line of its own.
    private bool MayBeginParagraph(SourceLine line) => !char.IsLower(_text[line.Start]) || _table.PreambularLeads.BeginsAt(_text, line.Start);

    private bool EndsParagraph(SourceLine line)
        => TerminalStop.Of(_text, line.Start, line.End) is not ('\0' or ':' or '：') && !(ParagraphLabelReader.TryRead(_text, line.Start, line.End, out var label) && label.End == line.End);

    private void MeasureMargins(IReadOnlyList<SourceLine> lines)
    {
        var counts = new Dictionary<(int Page, int Indent), int>();
        foreach (var line in lines)
        {
            counts.TryGetValue((line.Page, line.Indent), out var count);
            counts[(line.Page, line.Indent)] = count + 1;
        }

        var best = new Dictionary<int, int>();
        foreach (var entry in counts)
        {
            var (page, indent) = entry.Key;
            if (!best.TryGetValue(page, out var most) || entry.Value > most || (entry.Value == most && indent < _margins[page]))
            {
                best[page] = entry.Value;
                _margins[page] = indent;
            }
        }

        // Where most paragraphs are of one line, most lines are set in.
        var usual = new Dictionary<int, int>(_margins);
        foreach (var entry in counts)
        {
            var (page, indent) = entry.Key;
            if (usual[page] - indent is > 0 and <= LargestColumnsOfIndent && entry.Value * 4 >= best[page])
                _margins[page] = Math.Min(_margins[page], indent);
        }
    }
}
