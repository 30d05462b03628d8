using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Decides where paragraphs begin, from all evidence that an extraction leaves: empty lines, indentation, labels, stops, lead words, short lines.</summary>
internal sealed class ParagraphBreaks(DocumentLayout layout, BodyWidth width)
{
    private const int UsualIndent = 3;
    private const int IndentOfWide = 2;
    private const int LargestNumberGap = 4;
    private const int LargestLetterGap = 3;
    private const int MostLetters = 64;
    private const int HangingSlack = 2;

    // As printed, see TextWidth.
    private const int UsualHiddenIndent = 2_500;
    private const int ClearlyShort = 1_000;
    private const int NumberedIndent = 6_500;
    private const int SubParagraphIndent = 6_500;
    private readonly string _text = layout.Text;
    private readonly LanguageTable _table = layout.Table;
    private readonly int _firstLineIndent = layout.Table.JoinsLinesWithoutBlank ? IndentOfWide : UsualIndent;
    private readonly List<string> _letters = [];
    private readonly bool _setsOffParagraphs = layout.Table.IsRightToLeft && BlankLines.SetOffParagraphs(layout);
    private int _lastNumber;
    private bool _isDashed;
    private bool _isOperative;
    private int _hangingIndent = -1;

    /// <summary>Whether a paragraph begins with a line. Lines must be asked for in reading order.</summary>
    /// <param name="above">The body line before.</param>
    /// <param name="line">The line.</param>
    /// <param name="below">The line after it; null at the end.</param>
    /// <param name="label">The label at the beginning of the line; <see cref="LabelKind.None"/> where there is none.</param>
    /// <param name="open">The lines and the label of the paragraph that the line before belongs to.</param>
    public bool Begins(SourceLine above, SourceLine line, SourceLine? below, ParagraphLabel label, OpenParagraph open)
    {
        var begins = Decide(above, line, below, label, open);
        if (!begins)
            return false;
        Remember(label, line);
        _hangingIndent = label.Kind is LabelKind.None or LabelKind.Number ? -1 : width.IndentOf(line) + TextStart(line, label) - line.Start;
        return true;
    }

    /// <summary>Says that a section, an annex or another resolution begins, which may have a preamble of its own.</summary>
    public void EnterDivision() => _isOperative = false;

    private void Remember(ParagraphLabel label, SourceLine line)
    {
        _isDashed = label.Kind == LabelKind.Bullet;
        _isOperative |= label.Kind == LabelKind.Number;
        if (label.Kind == LabelKind.Number)
        {
            _lastNumber = label.Number;
            _letters.Clear();

            // 5. (a) ...
            if (ParagraphLabelReader.TryRead(_text, TextStart(line, label), line.End, out var inner) && inner.Kind == LabelKind.Letters)
                _letters.Add(inner.Value);
        }
        else if (label.Kind == LabelKind.Letters)
        {
            _letters.Add(label.Value);
        }
    }

    private bool Decide(SourceLine above, SourceLine line, SourceLine? below, ParagraphLabel label, OpenParagraph open)
    {
        switch (layout.Kind)
        {
            case LayoutKind.Unwrapped:
                return true;
            case LayoutKind.DoubleSpaced:
                return line.Indent - (line.BlankLinesAbove == 0 ? 1 : 0) >= 1;
        }

        if (open.IsLabelAlone)
            return false;
        var stop = TerminalStop.Of(_text, above.Start, above.End);
        var isShort = width.IsShort(above, line, layout.Kind == LayoutKind.Flowing ? HiddenIndent(open) : 0);
        if (_setsOffParagraphs && line.Page == above.Page)
            return line.BlankLinesAbove > 0 ? (stop != '\0' || isShort) && StartsLikeParagraph(line, label) : label.Kind != LabelKind.None && stop != '\0' && IsPlausible(label, above, line, stop, isShort);
        if (label.Kind != LabelKind.None && (IsPlausible(label, above, line, stop, isShort) || (label.End == line.End && Follows(label, open.Label))))
            return true;
        if (_table.IsRightToLeft)
            return BeginsRightToLeft(above, line, stop, isShort, label);
        if (stop is ';' or '；' && isShort && open.Label.Kind == LabelKind.Letters)
            return true;
        return layout.Kind == LayoutKind.Indented ? BeginsIndented(above, line, below, stop, isShort) : BeginsFlowing(above, line, stop, isShort, FitOf(line, below, open), open);
    }

    // A label alone on its line that goes on with the list needs no finished paragraph before it: extraction may have moved the end of that one.
    private bool Follows(ParagraphLabel label, ParagraphLabel open) => label.Kind switch
    {
        LabelKind.Number => label.Number == _lastNumber + 1,
        LabelKind.Letters => label.Kind == open.Kind && (LabelOrdinal.Roman(label.Value) == 1 || LabelOrdinal.FollowsInAlphabet(label.Value, open.Value) || LabelOrdinal.Roman(label.Value) == LabelOrdinal.Roman(open.Value) + 1),
        _ => false,
    };

    // Without indentation in the extraction: the first line of a paragraph is set in, more so behind its number; all lines of a sub-paragraph are.
    private int HiddenIndent(OpenParagraph open)
    {
        if (open.Label.Kind is not (LabelKind.None or LabelKind.Number))
            return SubParagraphIndent;
        if (open.LineCount == 1)
            return width.FirstLineIndent > 0 ? width.FirstLineIndent : UsualHiddenIndent;
        return open.LineCount == 2 && open.BeginsWithLabelAlone ? NumberedIndent : 0;
    }

    private int TextStart(SourceLine line, ParagraphLabel label)
    {
        var start = label.End;
        while (start < line.End && Characters.IsBlank(_text[start]))
            start++;
        return start;
    }

    private bool IsPlausible(ParagraphLabel label, SourceLine above, SourceLine line, char stop, bool isShort) => label.Kind switch
    {
        LabelKind.Number => IsPlausible(label.Number) ? stop != '\0' || isShort : isShort && (stop is ';' or '；' or '؛'),
        LabelKind.Letters => IsLabelOfParagraph(label) && !IsSessionOf(above, label) && (stop != '\0' || isShort) && (label.End == line.End || GoesOnWithList(label.Value)) && !_table.NumberedWords.EndsAt(_text, above.End, isWhole: true),
        LabelKind.Bullet => (stop != '\0' || isShort) && !IsDashOfSentence(label, stop, isShort),
        _ => IsLabelOfParagraph(label) && (stop != '\0' || isShort),
    };

    // A dash parts a sentence where a comma stands before it; the first item of a list stands behind a colon.
    private bool IsDashOfSentence(ParagraphLabel label, char stop, bool isShort)
        => _text[label.Start] is '–' or '—' && stop is ',' or '\0' && !isShort && !_isDashed;

    // resolution 2205 / (XXI)
    private bool IsSessionOf(SourceLine above, ParagraphLabel label) => Characters.IsAsciiDigit(_text[above.End - 1]) && _text[label.Start] == '(' && char.IsUpper(_text[label.Start + 1]) && LabelOrdinal.Roman(label.Value) > 0;

    // Lettered items that run on inside a paragraph may come to stand at the beginning of a line; their list has not begun with one.
    private bool GoesOnWithList(string value)
    {
        if (LabelOrdinal.Roman(value) == 1 || LabelOrdinal.Alphabetic(value, 1) == 1)
            return true;
        for (var i = _letters.Count - 1; i >= 0 && i >= _letters.Count - MostLetters; i--)
        {
            var before = _letters[i];
            var gap = LabelOrdinal.Alphabetic(value, 0) - LabelOrdinal.Alphabetic(before, 0);
            if (LabelOrdinal.FollowsInAlphabet(value, before) || gap is >= 0 and <= LargestLetterGap || (LabelOrdinal.Roman(before) > 0 && LabelOrdinal.Roman(value) - LabelOrdinal.Roman(before) is >= 0 and <= LargestLetterGap))
                return true;
        }

        return false;
    }

    // A number far from the others is a misprint only where it begins a line behind a finished paragraph.
    private bool IsPlausible(int number) => number == 1 || (number >= _lastNumber && number <= _lastNumber + LargestNumberGap);

    private bool BeginsIndented(SourceLine above, SourceLine line, SourceLine? below, char stop, bool isShort)
    {
        var indent = width.IndentOf(line);
        var indentAbove = width.IndentOf(above);
        if (_hangingIndent > 0 && Math.Abs(indent - _hangingIndent) <= HangingSlack && (line.BlankLinesAbove == 0 || line.Page != above.Page))
            return false;
        if (line.BlankLinesAbove > 0 && line.Page == above.Page && (stop != '\0' || isShort))
            return true;
        if (stop != '\0' && IsSetIn(line, below) && StartsLikeParagraph(line))
            return true;
        if (stop != '\0' && line.Page != above.Page && StandsAlone(line, below) && StartsWithLead(line))
            return true;
        if (indent >= _firstLineIndent && indent > indentAbove)
            return stop != '\0' || isShort;
        if (indent >= _firstLineIndent)
            return (stop != '\0' && (isShort || StartsWithLead(line))) || (isShort && line.BlankLinesAbove > 0);
        return stop != '\0' && isShort && indent < indentAbove && width.IsVeryShort(above) && StartsLikeParagraph(line);
    }

    private FirstLineFit FitOf(SourceLine line, SourceLine? below, OpenParagraph open)
        => open.Label.Kind is LabelKind.None or LabelKind.Number ? width.FitOf(line, below) : FirstLineFit.Unknown;

    // The margin may move within a page; then only the line below tells that this one is set in. Two wide characters may shrink to one column.
    private bool IsSetIn(SourceLine line, SourceLine? below)
        => below is { BlankLinesAbove: 0 } && below.Page == line.Page && line.Indent - below.Indent >= (_table.JoinsLinesWithoutBlank && StartsWithLead(line) ? 1 : _firstLineIndent)
            && !ParagraphLabelReader.TryRead(_text, below.Start, below.End, out _);

    // A paragraph of one line at the head of a page that holds nothing else to tell the margin by.
    private static bool StandsAlone(SourceLine line, SourceLine? below) => below is null || below.Page != line.Page || (below.BlankLinesAbove > 0 && below.Indent >= line.Indent);

    private bool BeginsFlowing(SourceLine above, SourceLine line, char stop, bool isShort, FirstLineFit fit, OpenParagraph open)
    {
        if (!StartsLikeParagraph(line) || (_table.ParagraphsBeginLower && stop == ',' && !StartsWithLead(line)))
            return false;
        if (stop == '\0')
            return isShort && width.IsVeryShort(above) && (line.BlankLinesAbove > 0 || _table.JoinsLinesWithoutBlank || StartsWithLead(line));
        if (isShort)
            return stop is not ('.' or '。') || line.BlankLinesAbove > 0 || _table.JoinsLinesWithoutBlank || StartsWithLead(line) || fit == FirstLineFit.Exact || width.IsShort(above, line, HiddenIndent(open) + ClearlyShort);
        return stop switch
        {
            '.' or '。' => fit == FirstLineFit.Exact && !_table.JoinsLinesWithoutBlank,
            ',' or '，' or '،' or ';' or '；' or '؛' => BeginsBehindFullLine(line, fit),
            _ => false,
        };
    }

    // A capital says more than a width; only wide characters are measured exactly enough to tell a first line by it alone.
    private bool BeginsBehindFullLine(SourceLine line, FirstLineFit fit)
    {
        if (!StartsWithLead(line))
            return _table.JoinsLinesWithoutBlank && fit == FirstLineFit.Exact;
        return fit != FirstLineFit.TooWide || char.IsUpper(_text[line.Start]);
    }

    // First lines are set in at their right end, which no extraction shows; without capitals, the lead words tell most.
    private bool BeginsRightToLeft(SourceLine above, SourceLine line, char stop, bool isShort, ParagraphLabel label)
    {
        if (!StartsLikeParagraph(line, label))
            return false;
        if (_table.PreambularLeads.BeginsAt(_text, line.Start))
            return stop is ',' or '،' or ';' or '؛' || isShort;
        if (!_isOperative && stop is ',' or '،' && _table.OperativeLeads.BeginsAt(_text, line.Start))
            return isShort;
        if (_setsOffParagraphs && stop is '.' or ';' or '؛')
            return isShort;
        return isShort && width.IsVeryShort(above) && (stop != '\0' || StartsWithLead(line));
    }

    private bool StartsLikeParagraph(SourceLine line, ParagraphLabel label) => IsLabelOfParagraph(label) || StartsLikeParagraph(line);

    // (3) is a marker that was wrapped.
    private bool IsLabelOfParagraph(ParagraphLabel label)
        => label.Kind != LabelKind.None && !(label.Kind == LabelKind.BracketedNumber && _table.BracketsMarkers && _text[label.Start] == '(');

    // In scripts with capitals a paragraph begins with one, with a bracket or quotation mark, or with a lead word.
    private bool StartsLikeParagraph(SourceLine line)
    {
        var first = _text[line.Start];
        return _table.JoinsLinesWithoutBlank || !((char.IsLower(first) && !(_table.ParagraphsBeginLower && StartsWithLead(line))) || Characters.IsAsciiDigit(first) || Characters.IsStop(first) || Characters.IsClosing(first));
    }

    // Where leads are not capitalised, a verb behind a comma goes on with a numbered paragraph.
    private bool StartsWithLead(SourceLine line)
        => !((_table.ParagraphsBeginLower || _table.JoinsLinesWithoutBlank) && _isOperative) && (_table.PreambularLeads.BeginsAtAcrossLines(_text, line.Start) || _table.OperativeLeads.BeginsAtAcrossLines(_text, line.Start));
}
