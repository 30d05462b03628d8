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

    /// <summary>The label of a section, annex or paragraph in canonical form, or the first of several.</summary>
    public string? Label;
}
