using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>What the placeholders of a form were found to be.</summary>
internal record struct FormValues
{
    public int Year;
    public int Month;

    /// <summary>The month by its second name, where months are printed with two; 0 where one is.</summary>
    public int OtherMonth;

    public int Day;

    /// <summary>The number, or the first of several; of an ordinal its value.</summary>
    public int Number;

    /// <summary>All the paragraphs that are named, the first included; null for other places.</summary>
    public IReadOnlyList<PlaceLabel>? Paragraphs;

    /// <summary>The sub-paragraphs named before their paragraph ("alinéas a) et b) du paragraphe 4"), or without one ("subparagraph (a)"): labels in brackets alone.</summary>
    public IReadOnlyList<PlaceLabel>? SubLabels;

    /// <summary>All the sections or annexes that are named by numeral or letter, the first included; null for other places, and where an ordinal in words names one.</summary>
    public IReadOnlyList<PlaceLabel>? Divisions;

    /// <summary>The label of a section, annex or paragraph in canonical form, or the first of several.</summary>
    public string? Label;

    /// <summary>Where the last placeholder was read.</summary>
    public int Start;

    /// <summary>Where the last placeholder ends.</summary>
    public int End;
}
