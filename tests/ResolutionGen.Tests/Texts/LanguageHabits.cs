namespace ResolutionGen.Tests;

/// <summary>How a language sets numbers and markers; where a marker stands beside punctuation, the texts themselves say.</summary>
/// <param name="TitleNumber">The number of the title, <c>{0}</c>.</param>
/// <param name="Marker">A marker and the label of a note, <c>{0}</c>, in running text.</param>
/// <param name="Superscript">The same in superscript digits.</param>
/// <param name="PageMarker">A marker on a typeset page as extraction gives it.</param>
/// <param name="IsUnspaced">Whether there are no blanks between words: a line may then end anywhere.</param>
/// <param name="IsRightToLeft">Whether lines are written from the right to the left: extraction of pages then gives them in the order of the page, with direction marks.</param>
internal sealed record LanguageHabits(string TitleNumber, string Marker, string Superscript, string PageMarker, bool IsUnspaced, bool IsRightToLeft)
{
    /// <summary>English: markers after punctuation.</summary>
    public static LanguageHabits AfterPunctuation { get; } = new("{0}.", "{0}", "{0}", "{0}", IsUnspaced: false, IsRightToLeft: false);

    /// <summary>French, Spanish, Russian: markers before punctuation; extraction sets a blank before them.</summary>
    public static LanguageHabits BeforePunctuation { get; } = new("{0}.", "{0}", "{0}", " {0}", IsUnspaced: false, IsRightToLeft: false);

    /// <summary>Chinese.</summary>
    public static LanguageHabits Unspaced { get; } = new("{0}.", "{0}", "{0}", "{0}", IsUnspaced: true, IsRightToLeft: false);

    /// <summary>Arabic: markers in brackets, before punctuation.</summary>
    public static LanguageHabits Bracketed { get; } = new("{0} -", "({0})", "⁽{0}⁾", "({0})", IsUnspaced: false, IsRightToLeft: true);
}
