using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>How wide the lines of a body are set and where they begin, measured over the document.</summary>
internal sealed class BodyWidth
{
    // A full line with the first word of the next is wider than the column, but the faces of extracted texts differ a little from the one measured with.
    private const double Slack = 0.98;
    private const int FewestFirstLines = 4;

    // As printed, see TextWidth.
    private const int WidthOfColumn = 470;
    private const int SmallestIndent = 1_000;
    private const int WiderThanFirst = 300;
    private const int NarrowerThanFirst = 2_000;
    private readonly string _text;

    // Lines begin at their right end: blanks on the left say nothing of it.
    private readonly bool _isRightToLeft;
    private readonly Dictionary<int, int> _margins = [];
    private readonly int _firstLine;

    /// <param name="text">The file.</param>
    /// <param name="lines">The lines of the body.</param>
    /// <param name="table">The language.</param>
    public BodyWidth(string text, IReadOnlyList<SourceLine> lines, LanguageTable table)
    {
        _text = text;
        _isRightToLeft = table.IsRightToLeft;
        MeasureMargins(lines);
        var widths = new int[lines.Count];
        for (var i = 0; i < lines.Count; i++)
            widths[i] = EdgeOf(lines[i]);
        Array.Sort(widths);
        Full = widths.Length == 0 ? 0 : widths[widths.Length * 97 / 100];

        // Only characters of one width are measured exactly enough to tell a first line.
        _firstLine = widths.Length == 0 || !table.JoinsLinesWithoutBlank ? 0 : MeasureFirstLine(lines, widths[widths.Length * 3 / 4]);
    }

    /// <summary>The width of a full line, as printed: see <see cref="TextWidth"/>.</summary>
    public int Full { get; }

    /// <summary>How far a line begins right of the margin of its page.</summary>
    public int IndentOf(SourceLine line) => _isRightToLeft ? 0 : line.Indent - _margins[line.Page];

    /// <summary>Whether the first word of a line would have fitted on the line above: the line above then ends a paragraph.</summary>
    /// <param name="above">The line above.</param>
    /// <param name="line">The line.</param>
    /// <param name="hiddenIndent">How far the line above was set in on the page, where the extraction does not show it, as printed.</param>
    public bool IsShort(SourceLine above, SourceLine line, int hiddenIndent)
        => hiddenIndent + EdgeOf(above) + PrintedWidths.Blank + FirstWord.WidthOf(_text, line.Start, line.End) <= (int)(Full * Slack);

    /// <summary>What the width of a line tells of its place in a paragraph; only where all characters are of one width.</summary>
    public FirstLineFit FitOf(SourceLine line)
    {
        if (_firstLine == 0)
            return FirstLineFit.Unknown;
        if (line.Width > _firstLine + WiderThanFirst)
            return FirstLineFit.TooWide;
        return line.Width >= _firstLine - NarrowerThanFirst ? FirstLineFit.Exact : FirstLineFit.Unknown;
    }

    public bool IsVeryShort(SourceLine line) => EdgeOf(line) * 10 < Full * 6;

    // The right edge, seen from the margin of the page.
    private int EdgeOf(SourceLine line) => (Math.Max(0, IndentOf(line)) * WidthOfColumn) + line.Width;

    // Behind the short last line of a paragraph stands a first line, beyond doubt: most of these are full.
    private int MeasureFirstLine(IReadOnlyList<SourceLine> lines, int usual)
    {
        var widths = new List<int>();
        for (var i = 1; i < lines.Count; i++)
        {
            var above = lines[i - 1];
            if (IsVeryShort(above) && lines[i].Width * 4 > Full * 3 && TerminalStop.Of(_text, above.Start, above.End) is ',' or '，' or ';' or '；'
                && !ParagraphLabelReader.TryRead(_text, lines[i].Start, lines[i].End, out _))
            {
                widths.Add(lines[i].Width);
            }
        }

        if (widths.Count < FewestFirstLines)
            return 0;
        widths.Sort();
        var first = widths[widths.Count * 9 / 10];
        return usual - first >= SmallestIndent ? first : 0;
    }

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
    }
}
