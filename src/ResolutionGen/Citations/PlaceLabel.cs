namespace ResolutionGen;

/// <summary>One paragraph, section or annex of those that a place names.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Label">Its number with its sub-paragraphs in canonical form: <c>4</c>, <c>4(a)(ii)</c>; what a list leaves out is supplied: <c>42 (a) and (b)</c> names 42(a) and 42(b). Of a section or annex its numeral or letter: <c>II</c>.</param>
/// <param name="EndsRange">Whether it is the last of a range that the one before begins: the 124 of "119 to 124".</param>
internal readonly record struct PlaceLabel(int Start, int End, string Label, bool EndsRange);
