namespace ResolutionGen;

/// <summary>The series that the labels of a list belong to: letters, Roman numerals, numbers.</summary>
/// <param name="Kind">The form of its labels.</param>
/// <param name="IsRoman">Whether letters are numerals.</param>
internal readonly record struct LabelSeries(LabelKind Kind, bool IsRoman)
{
    private const string Brackets = "()（）.'’‘";

    // Unicode has the enclosed numerals ㈠ to ㈩.
    private const int MostEnclosed = 10;

    public static LabelSeries None => default;

    /// <summary>The series that a list begins with.</summary>
    public static LabelSeries Of(ParagraphLabel label)
        => new(label.Kind, label.Kind == LabelKind.Letters && IsPrintedInLatin(label) && (LabelOrdinal.Roman(label.Value) == 1 || (label.Value.Length > 1 && LabelOrdinal.Roman(label.Value) > 0)));

    /// <summary>What must be alike in labels of one list: their form and their bracket.</summary>
    public static (LabelKind Kind, char First, char Last) ShapeOf(ParagraphLabel label)
        => label.Text is { Length: > 1 } text && label.Kind is LabelKind.Letters or LabelKind.BracketedNumber
            ? (label.Kind, Folding.Fold(text[0]) is '(' ? '(' : '\0', Folding.Fold(text[text.Length - 1]))
            : (label.Kind, '\0', '\0');

    /// <summary>The place of a label in the series, 1-based; 0 or less where it has none.</summary>
    /// <param name="label">The label.</param>
    /// <param name="expected">The place that the list expects, which decides between two alphabets.</param>
    public int OrdinalOf(ParagraphLabel label, int expected) => label.Kind != Kind ? 0 : Kind switch
    {
        LabelKind.BracketedNumber or LabelKind.HanNumeral => label.Number,
        LabelKind.Letters => IsRoman ? LabelOrdinal.Roman(label.Value) : LabelOrdinal.Alphabetic(label.Value, expected),
        _ => 0,
    };

    /// <summary>The label of a place, printed like another of the series: <c>(c)</c>, <c>c)</c>, <c>(ج)</c>, <c>㈢</c>.</summary>
    public string Print(ParagraphLabel like, int ordinal)
    {
        var text = like.Text;
        if (Kind == LabelKind.HanNumeral && text.Length == 1)
            return ordinal <= MostEnclosed ? ((char)('㈠' + ordinal - 1)).ToString() : "（" + ChineseNumerals.Of(ordinal) + "）";
        var start = 0;
        var end = text.Length;
        while (start < end && Brackets.IndexOf(text[start]) >= 0)
            start++;
        while (end > start && Brackets.IndexOf(text[end - 1]) >= 0)
            end--;
        return text.Substring(0, start) + PrintValue(text.Substring(start, end - start), like, ordinal) + text.Substring(end);
    }

    // The value of a letter of another alphabet is the Latin one of its place: и) is i, and no numeral.
    private static bool IsPrintedInLatin(ParagraphLabel label)
    {
        foreach (var character in label.Text)
        {
            if (character >= LabelAlphabets.FirstOtherLetter && char.IsLetter(character) && !LabelAlphabets.LatinLookAlikes.ContainsKey(character))
                return false;
        }

        return true;
    }

    private string PrintValue(string printed, ParagraphLabel like, int ordinal) => Kind switch
    {
        LabelKind.HanNumeral => ChineseNumerals.Of(ordinal),
        LabelKind.BracketedNumber => FoldedScan.Format(ordinal),
        _ when IsRoman => RomanNumeral.Of(ordinal).ToLowerInvariant(),
        _ => LabelOrdinal.LettersLike(printed, LabelOrdinal.Alphabetic(like.Value, 0), ordinal),
    };
}
