using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The words of one language that citations are made of, as data. A blank in a word stands for any number of blanks or none.</summary>
internal sealed record CitationWords
{
    /// <summary>The orders of a date's elements: <c>{d}</c>, <c>{m}</c>, <c>{y}</c> are day, month and year of four digits.</summary>
    public required IReadOnlyList<string> DateForms { get; init; }

    /// <summary>The names of the twelve months, each with its variants; empty where months are printed as numbers.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> MonthNames { get; init; }
}
