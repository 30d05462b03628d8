using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds the level of a lettered sub-paragraph from the labels before it and the one after it: <c>(i)</c> follows <c>(h)</c> or begins a list of its own.</summary>
internal sealed class SubParagraphNesting(ParsedParagraph owner)
{
    private const int DeepestLevel = 6;
    private readonly List<Level> _levels = [];

    public bool IsOpen => _levels.Count > 0;

    /// <summary>The paragraph that a label's paragraph is a child of; the level is then open.</summary>
    /// <param name="label">The label.</param>
    /// <param name="next">The next lettered label of the text; default where there is none.</param>
    public ParsedParagraph ParentFor(ParagraphLabel label, ParagraphLabel next)
    {
        var level = FindLevel(label, next, out var series);
        while (_levels.Count > level + 1)
            _levels.RemoveAt(_levels.Count - 1);
        var parent = level == 0 ? owner : _levels[level - 1].Last ?? owner;
        var entry = new Level(series, ShapeOf(label), OrdinalOf(series, label)) { Last = null };
        if (level < _levels.Count)
            _levels[level] = entry;
        else
            _levels.Add(entry);
        return parent;
    }

    /// <summary>Tells which paragraph was made for the label that was asked for last.</summary>
    public void Opened(ParsedParagraph paragraph) => _levels[_levels.Count - 1].Last = paragraph;

    private int FindLevel(ParagraphLabel label, ParagraphLabel next, out Series series)
    {
        var shape = ShapeOf(label);
        var canBegin = CanBegin(label, out var beginning);
        for (var i = _levels.Count - 1; i >= 0; i--)
        {
            series = _levels[i].Series;
            if (_levels[i].Shape != shape || OrdinalOf(series, label) != _levels[i].Ordinal + 1)
                continue;
            if (canBegin && series == Series.Alphabetic && beginning == Series.Roman && IsRomanSuccessor(label, next) && !IsAlphabeticSuccessor(label, next))
                break;
            return i;
        }

        if (canBegin && _levels.Count < DeepestLevel && !(_levels.Count > 0 && beginning == Series.Bullet && _levels[_levels.Count - 1].Series == Series.Bullet))
        {
            series = beginning;
            return _levels.Count;
        }

        return ContinueWithGap(label, next, shape, beginning, out series);
    }

    private int ContinueWithGap(ParagraphLabel label, ParagraphLabel next, int shape, Series beginning, out Series series)
    {
        for (var i = _levels.Count - 1; i >= 0; i--)
        {
            series = _levels[i].Series;
            if (_levels[i].Shape == shape && (series == Series.Bullet || OrdinalOf(series, label) >= _levels[i].Ordinal))
                return i;
        }

        // The beginning of the list is lost: ii and what is followed by its Roman successor count as numerals.
        var isRoman = label.Kind == LabelKind.Letters && OrdinalOf(Series.Roman, label) > 0 && (label.Value.Length > 1 || IsRomanSuccessor(label, next));
        series = isRoman ? Series.Roman : beginning;
        return Math.Min(_levels.Count, DeepestLevel - 1);
    }

    private static bool CanBegin(ParagraphLabel label, out Series series)
    {
        switch (label.Kind)
        {
            case LabelKind.Bullet:
                series = Series.Bullet;
                return true;
            case LabelKind.HanNumeral:
            case LabelKind.BracketedNumber:
                series = Series.Numeric;
                return label.Number == 1;
        }

        series = OrdinalOf(Series.Roman, label) == 1 ? Series.Roman : Series.Alphabetic;
        return series == Series.Roman || OrdinalOf(Series.Alphabetic, label) == 1;
    }

    private static bool IsRomanSuccessor(ParagraphLabel label, ParagraphLabel next)
        => next.Kind == LabelKind.Letters && OrdinalOf(Series.Roman, next) == OrdinalOf(Series.Roman, label) + 1;

    private static bool IsAlphabeticSuccessor(ParagraphLabel label, ParagraphLabel next)
        => next.Kind == LabelKind.Letters && OrdinalOf(Series.Alphabetic, next) == OrdinalOf(Series.Alphabetic, label) + 1;

    // (a) and a) belong to different lists.
    private static int ShapeOf(ParagraphLabel label)
        => label.Kind == LabelKind.Bullet ? label.Text[0] : label.Kind == LabelKind.HanNumeral ? (int)LabelKind.HanNumeral * 2 : ((int)label.Kind * 2) + (label.Text[0] is '(' or '（' ? 1 : 0);

    private static int OrdinalOf(Series series, ParagraphLabel label)
    {
        switch (series)
        {
            case Series.Bullet:
                return 0;
            case Series.Numeric:
                return label.Number;
            case Series.Roman:
                return RomanNumeral.TryRead(label.Value.ToUpperInvariant(), out var number) ? number : -1;
            default:
                // After z come aa, bb, ...
                var letter = label.Value.Length > 0 ? label.Value[0] - 'a' + 1 : -1;
                return label.Value.Length == 2 && label.Value[0] == label.Value[1] ? letter + 26 : label.Value.Length == 1 ? letter : -1;
        }
    }

    private enum Series
    {
        Alphabetic,
        Roman,
        Numeric,
        Bullet,
    }

    private sealed class Level(Series series, int shape, int ordinal)
    {
        public Series Series { get; } = series;

        public int Shape { get; } = shape;

        public int Ordinal { get; } = ordinal;

        public ParsedParagraph? Last { get; set; }
    }
}
