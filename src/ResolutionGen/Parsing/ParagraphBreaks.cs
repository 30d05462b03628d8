using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Decides where paragraphs begin, from all evidence that an extraction leaves: empty lines, indentation, labels, stops, lead words, short lines.</summary>
internal sealed class ParagraphBreaks(DocumentLayout layout, BodyWidth width)
{
    private const int FirstLineIndent = 3;
    private const int LargestNumberGap = 4;
    private readonly string _text = layout.Text;
    private readonly LanguageTable _table = layout.Table;
    private int _lastNumber;

    /// <summary>Whether a paragraph begins with a line. Lines must be asked for in reading order.</summary>
    /// <param name="above">The body line before.</param>
    /// <param name="line">The line.</param>
    /// <param name="label">The label at the beginning of the line; <see cref="LabelKind.None"/> where there is none.</param>
    /// <param name="aboveIsLabelAlone">Whether the line before holds nothing but a label.</param>
    public bool Begins(SourceLine above, SourceLine line, ParagraphLabel label, bool aboveIsLabelAlone)
    {
        var begins = Decide(above, line, label, aboveIsLabelAlone);
        if (begins && label.Kind == LabelKind.Number)
            _lastNumber = label.Number;
        return begins;
    }

    private bool Decide(SourceLine above, SourceLine line, ParagraphLabel label, bool aboveIsLabelAlone)
    {
        switch (layout.Kind)
        {
            case LayoutKind.Unwrapped:
                return true;
            case LayoutKind.DoubleSpaced:
                return line.Indent - (line.BlankLinesAbove == 0 ? 1 : 0) >= 1;
        }

        if (aboveIsLabelAlone)
            return false;
        var stop = TerminalStop.Of(_text, above.Start, above.End);
        var isShort = width.IsShort(above, line);
        if (label.Kind != LabelKind.None && IsPlausible(label, stop, isShort))
            return true;
        return layout.Kind == LayoutKind.Indented ? BeginsIndented(above, line, stop, isShort) : BeginsFlowing(above, line, stop, isShort);
    }

    private bool IsPlausible(ParagraphLabel label, char stop, bool isShort) => label.Kind switch
    {
        LabelKind.Number => (stop != '\0' || isShort) && (label.Number == 1 || (label.Number >= _lastNumber && label.Number <= _lastNumber + LargestNumberGap)),
        _ => stop != '\0' || isShort,
    };

    private bool BeginsIndented(SourceLine above, SourceLine line, char stop, bool isShort)
    {
        var indent = width.IndentOf(line);
        var indentAbove = width.IndentOf(above);
        if (line.BlankLinesAbove > 0 && line.Page == above.Page && (stop != '\0' || isShort))
            return true;
        if (indent >= FirstLineIndent && indent > indentAbove)
            return stop != '\0' || isShort;
        if (indent >= FirstLineIndent)
            return (stop != '\0' && (isShort || StartsWithLead(line))) || (isShort && line.BlankLinesAbove > 0);
        return stop != '\0' && isShort && indent < indentAbove && width.IsVeryShort(above) && StartsLikeParagraph(line);
    }

    private bool BeginsFlowing(SourceLine above, SourceLine line, char stop, bool isShort)
    {
        if (!StartsLikeParagraph(line))
            return false;
        if (stop == '\0')
            return isShort && width.IsVeryShort(above) && (line.BlankLinesAbove > 0 || _table.JoinsLinesWithoutBlank || StartsWithLead(line));
        if (isShort)
            return stop is not ('.' or '。') || line.BlankLinesAbove > 0 || width.IsVeryShort(above) || StartsWithLead(line) || _table.JoinsLinesWithoutBlank;
        return stop is ',' or '，' or ';' or '；' && StartsWithLead(line);
    }

    // In scripts with capitals a paragraph begins with one, or with a bracket or quotation mark.
    private bool StartsLikeParagraph(SourceLine line)
    {
        var first = _text[line.Start];
        return _table.JoinsLinesWithoutBlank || !(char.IsLower(first) || Characters.IsAsciiDigit(first) || Characters.IsStop(first) || Characters.IsClosing(first));
    }

    private bool StartsWithLead(SourceLine line) => StartsWithAny(_table.PreambularLeads, line) || StartsWithAny(_table.OperativeLeads, line);

    private bool StartsWithAny(IReadOnlyList<string> leads, SourceLine line)
    {
        foreach (var lead in leads)
        {
            if (string.CompareOrdinal(_text, line.Start, lead, 0, lead.Length) == 0)
                return true;
        }

        return false;
    }
}
