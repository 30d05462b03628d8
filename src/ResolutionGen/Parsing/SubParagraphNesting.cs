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
    /// <param name="label">The label; its value is then in Latin letters.</param>
    /// <param name="next">The next lettered label of the text; default where there is none.</param>
    public ParsedParagraph ParentFor(ref ParagraphLabel label, ParagraphLabel next)
    {
        var level = FindLevel(label, next, out var series);
        var expected = level < _levels.Count ? _levels[level].Ordinal + 1 : 1;
        while (_levels.Count > level + 1)
            _levels.RemoveAt(_levels.Count - 1);
        var parent = level == 0 ? owner : _levels[level - 1].Last ?? owner;
        var entry = new Level(series, ShapeOf(label), OrdinalOf(series, label, expected)) { Last = null };
        if (level < _levels.Count)
            _levels[level] = entry;
        else
            _levels.Add(entry);
        label = InLatin(label, entry);
        return parent;
    }

    /// <summary>Whether a label begins a list or goes on with one that is open.</summary>
    public bool Expects(ParagraphLabel label)
    {
        return CanBegin(label, out _) || GoesOnWith(label);
    }

    /// <summary>Whether a label is the next one of a list that is open.</summary>
    public bool GoesOnWith(ParagraphLabel label)
    {
        var shape = ShapeOf(label);
        return label.Kind != LabelKind.Bullet && _levels.Exists(level => level.Shape == shape && OrdinalOf(level.Series, label, level.Ordinal + 1) == level.Ordinal + 1);
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
            if (_levels[i].Shape != shape || OrdinalOf(series, label, _levels[i].Ordinal + 1) != _levels[i].Ordinal + 1)
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
            if (_levels[i].Shape == shape && (series == Series.Bullet || OrdinalOf(series, label, _levels[i].Ordinal + 2) >= _levels[i].Ordinal))
                return i;
        }

        // The beginning of the list is lost: ii and what is followed by its Roman successor count as numerals.
        var isRoman = label.Kind == LabelKind.Letters && LabelOrdinal.Roman(label.Value) > 0 && (label.Value.Length > 1 || IsRomanSuccessor(label, next));
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

        series = LabelOrdinal.Roman(label.Value) == 1 ? Series.Roman : Series.Alphabetic;
        return series == Series.Roman || LabelOrdinal.Alphabetic(label.Value, 1) == 1;
    }

    private static bool IsRomanSuccessor(ParagraphLabel label, ParagraphLabel next)
        => next.Kind == LabelKind.Letters && LabelOrdinal.Roman(next.Value) == LabelOrdinal.Roman(label.Value) + 1;

    private static bool IsAlphabeticSuccessor(ParagraphLabel label, ParagraphLabel next)
        => next.Kind == LabelKind.Letters && LabelOrdinal.FollowsInAlphabet(next.Value, label.Value);

    // (a), a) and a. belong to different lists.
    private static int ShapeOf(ParagraphLabel label)
    {
        if (label.Kind == LabelKind.Bullet)
            return label.Text[0];
        var brackets = label.Text[0] is '(' or '（' ? 1 : label.Text[label.Text.Length - 1] == '.' ? 2 : 0;
        return ((int)label.Kind * 3) + (label.Kind == LabelKind.HanNumeral ? 0 : brackets);
    }

    private static int OrdinalOf(Series series, ParagraphLabel label, int expected) => series switch
    {
        Series.Bullet => 0,
        Series.Numeric => label.Number,
        Series.Roman => LabelOrdinal.Roman(label.Value),
        _ => LabelOrdinal.Alphabetic(label.Value, expected),
    };

    private static ParagraphLabel InLatin(ParagraphLabel label, Level level)
    {
        if (label.Kind != LabelKind.Letters || level.Ordinal < 1 || label.Value[0] < LabelAlphabets.FirstOtherLetter)
            return label;
        return label with { Value = level.Series == Series.Roman ? RomanNumeral.Of(level.Ordinal).ToLowerInvariant() : LabelOrdinal.Letters(level.Ordinal) };
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
