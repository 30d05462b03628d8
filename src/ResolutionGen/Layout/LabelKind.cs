namespace ResolutionGen;

/// <summary>The form of a paragraph's label.</summary>
internal enum LabelKind
{
    None,

    /// <summary><c>4.</c></summary>
    Number,

    /// <summary><c>(a)</c>, <c>(ii)</c>, <c>a)</c>: letters, also those that are Roman numerals.</summary>
    Letters,

    /// <summary><c>(1)</c>, <c>1)</c></summary>
    BracketedNumber,

    /// <summary><c>㈠</c>, <c>(一)</c></summary>
    HanNumeral,

    /// <summary><c>–</c>, <c>•</c></summary>
    Bullet,
}
