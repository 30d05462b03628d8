using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// The words and patterns of one official language, as data. Adding a language is adding a table and listing it in <see cref="LanguageTables"/>.
/// Every table fills every entry that another fills, or says in <see cref="NotApplicable"/> why it does not.
/// </summary>
internal sealed record LanguageTable
{
    public required Language Language { get; init; }

    public required Script Script { get; init; }

    /// <summary>Frequent short words, with the blanks around them where the script has blanks: evidence for the language.</summary>
    public required IReadOnlyList<string> CommonWords { get; init; }

    /// <summary>Whether the script is written without blanks between words: wrapped lines then join without one.</summary>
    public bool JoinsLinesWithoutBlank { get; init; }

    /// <summary>Whether footnote markers stand before the stop that follows (Editorial Manual, footnote indicators), where they meet numbers.</summary>
    public bool MarkersPrecedeStops { get; init; }

    /// <summary>Whether paragraphs begin with a small letter, as they do where preambular and operative verbs are not capitalised.</summary>
    public bool ParagraphsBeginLower { get; init; }

    /// <summary>Whether the script is written from the right to the left.</summary>
    public bool IsRightToLeft => Script == Script.Arabic;

    /// <summary>Whether footnote markers are printed in brackets, and only so: <c>(1)</c>.</summary>
    public bool BracketsMarkers { get; init; }

    /// <summary>Opening formulas without the closing comma (domain: Editorial Manual, exact counts in official texts), most frequent first.</summary>
    public required IReadOnlyList<BodyFormula> Formulas { get; init; }

    /// <summary>Words that begin preambular paragraphs. Evidence for a paragraph's beginning only, never for its kind.</summary>
    public required WordSet PreambularLeads { get; init; }

    /// <summary>Words that begin operative paragraphs. Evidence for a paragraph's beginning only, never for its kind.</summary>
    public required WordSet OperativeLeads { get; init; }

    /// <summary>Meeting lines: <c>{n}</c> is the number in digits, <c>{o}</c> one of <see cref="MeetingOrdinals"/>; blanks in the text do not count.</summary>
    public required IReadOnlyList<string> MeetingLines { get; init; }

    /// <summary>The ordinals in words that number meetings, from the first; empty where meetings are numbered with digits alone.</summary>
    public IReadOnlyList<string> MeetingOrdinals { get; init; } = [];

    /// <summary>The line of the masthead that names the session: <c>{o}</c> is an ordinal in words.</summary>
    public required IReadOnlyList<string> SessionLines { get; init; }

    /// <summary>The line of the masthead that names the items of the agenda: <c>{n}</c> is a number or several.</summary>
    public required IReadOnlyList<string> AgendaLines { get; init; }

    /// <summary>Lines that head a resolution without a title, as in the Security Council: what stands before and after the number.</summary>
    public required IReadOnlyList<(string Before, string After)> NumberLines { get; init; }

    /// <summary>Beginnings of lines with a note on the vote, after the closing line.</summary>
    public required IReadOnlyList<string> VoteLines { get; init; }

    /// <summary>Words that begin footnotes: evidence for a footnote's beginning where extraction lost its number.</summary>
    public required WordSet NoteLeads { get; init; }

    /// <summary>Abbreviations whose full stop does not end a footnote.</summary>
    public required WordSet NoteAbbreviations { get; init; }

    /// <summary>Words that follow a number which counts or names something: such a number is no footnote marker. <c>#</c> is a digit.</summary>
    public required WordSet CountedWords { get; init; }

    /// <summary>Words that stand before a number which names something (<c>article 5</c>): such a number is no footnote marker.</summary>
    public required WordSet NumberedWords { get; init; }

    /// <summary>Short words that no quantity counts: a number before one of them counts nothing, and may be a footnote marker.</summary>
    public required WordSet FunctionWords { get; init; }

    /// <summary>Words that join numbers: <c>5 and 6</c>, <c>5 to 7</c>.</summary>
    public required WordSet NumberConjunctions { get; init; }

    /// <summary>Names that end in a number, to which markers are glued like to any word: <c>Agenda 21</c>.</summary>
    public required WordSet NamesWithNumbers { get; init; }

    /// <summary>Words of the masthead beside which the date of adoption stands.</summary>
    public required IReadOnlyList<string> AdoptionWords { get; init; }

    /// <summary>Headings of sections in the numerals of the language, from the first; empty where Roman numerals and letters are used alone.</summary>
    public IReadOnlyList<string> SectionNumerals { get; init; } = [];

    /// <summary>Words that head an annex, without its number.</summary>
    public required IReadOnlyList<string> AnnexHeadings { get; init; }

    /// <summary>Names of divisions that head articles and parts, what stands before and after their number: <c>Article 5</c>, <c>第五条</c>.</summary>
    public required IReadOnlyList<(string Before, string After)> DivisionNames { get; init; }

    /// <summary>Numbers of divisions in words: <c>Part Two</c>. Longer ones before those that begin them.</summary>
    public IReadOnlyList<string> DivisionNumbers { get; init; } = [];

    /// <summary>Ordinals that stand behind such a word (<c>المرفق الأول</c>), from the first; empty where annexes have numerals.</summary>
    public IReadOnlyList<string> AnnexOrdinals { get; init; } = [];

    /// <summary>Conjunctions that stand after the stop of the last member but one of a list: <c>; and</c>.</summary>
    public required IReadOnlyList<string> LastMemberWords { get; init; }

    /// <summary>The words of citations, dates, ibid. and pin-points.</summary>
    public required CitationWords Citations { get; init; }

    /// <summary>The words that the rules on wording need.</summary>
    public required WordingWords Wording { get; init; }

    /// <summary>
    /// The entries that this language leaves empty though another fills them, each with the reason: the name of the entry, after the name of its group
    /// and a full stop where it belongs to one (<c>Citations.MonthNames</c>).
    /// </summary>
    public required IReadOnlyDictionary<string, string> NotApplicable { get; init; }
}
