namespace ResolutionGen;

/// <summary>The label at the beginning of a paragraph.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Text">As printed, without the full stop of a number: <c>4</c>, <c>(a)</c>, <c>–</c>.</param>
/// <param name="Value">The letters or digits alone, in lower case Latin or ASCII where they are: <c>4</c>, <c>a</c>, <c>ii</c>.</param>
/// <param name="Number">The number, for <see cref="LabelKind.Number"/> and <see cref="LabelKind.BracketedNumber"/>; else 0.</param>
/// <param name="Start">The index of its first character in the file.</param>
/// <param name="End">The index after its last character, the full stop included.</param>
internal readonly record struct ParagraphLabel(LabelKind Kind, string Text, string Value, int Number, int Start, int End);
