using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// The words of one language that citations are made of, as data. A blank in a word or form stands for any number of blanks or none. Placeholders of forms:
/// <c>{d}</c> <c>{m}</c> <c>{y}</c> day, month and year; <c>{n}</c> a number or several; <c>{p}</c> a paragraph with its sub-paragraphs, or several; <c>{s}</c> a sub-paragraph or several;
/// <c>{r}</c> a Roman numeral, letter or number, or several; <c>{o}</c> an ordinal in words; <c>{w}</c> the second name of a month that has two.
/// </summary>
internal sealed record CitationWords
{
    /// <summary>The orders of a date's elements.</summary>
    public required string[] DateForms { get; init; }

    /// <summary>The names of the twelve months, each with its variants; empty where months are printed as numbers.</summary>
    public required string[][] MonthNames { get; init; }

    /// <summary>The second names of the twelve months, where they are printed with two (نيسان/أبريل).</summary>
    public string[][] OtherMonthNames { get; init; } = [];

    /// <summary>Ordinals in words.</summary>
    public required OrdinalWords Ordinals { get; init; }

    /// <summary>Whether the noun closes a list of numbers (第67/56号和第68/46号决议) instead of opening it (resolutions 67/56 and 68/46); dates and bodies then precede the number.</summary>
    public bool NounFollowsNumbers { get; init; }

    /// <summary>The noun of resolutions, in all its forms, longest first.</summary>
    public required string[] ResolutionNouns { get; init; }

    /// <summary>The noun of decisions, in all its forms, longest first.</summary>
    public required string[] DecisionNouns { get; init; }

    /// <summary>The nouns of resolutions with a possessive at their end, which makes them the enacting body's own (قراراتها), longest first.</summary>
    public string[] OwnResolutionNouns { get; init; } = [];

    /// <summary>The nouns of decisions with a possessive at their end, longest first.</summary>
    public string[] OwnDecisionNouns { get; init; } = [];

    /// <summary>Letters that stand glued before a word and are words of their own: conjunctions and prepositions of Arabic.</summary>
    public string AttachedParticles { get; init; } = "";

    /// <summary>Names of bodies, longer ones before those that end them.</summary>
    public required BodyName[] Bodies { get; init; }

    /// <summary>Words that make what follows the enacting body's own: <c>its</c>.</summary>
    public required string[] OwnWords { get; init; }

    /// <summary>What stands between a body and the possessive that refers to it: the Council <c>in</c> its resolution.</summary>
    public required string[] OwnLinks { get; init; }

    /// <summary>What stands between a number, or its date, and the body that adopted it: <c>adopted by the</c>.</summary>
    public required string[] AdoptedByLinks { get; init; }

    /// <summary>What stands before a body that acts: in its resolution 48/141, <c>the</c> Assembly decided.</summary>
    public required string[] SubjectArticles { get; init; }

    /// <summary>The letters of parts where they are printed as words or in another script: <c>ألف</c> is A.</summary>
    public KeyValuePair<char, string>[] PartLetters { get; init; } = [];

    /// <summary>What joins two letters of parts, or two numerals in a bracket group: A <c>and</c> B.</summary>
    public required string[] PartJoins { get; init; }

    /// <summary>What joins the first and the last letter of parts: A <c>to</c> E.</summary>
    public required string[] PartRanges { get; init; }

    /// <summary>What the numbers of special sessions begin with before their hyphen, as printed and in canonical form: <c>دإ</c> is S-. Empty for regular sessions that are printed with a letter: <c>(د-3)</c> is (III).</summary>
    public KeyValuePair<string, string>[] SessionPrefixes { get; init; } = [new("S", "S-"), new("ES", "ES-")];

    /// <summary>The marks of quotations and titles that open and close.</summary>
    public MarkPair[] Quotes { get; init; } = [new('\u201C', '\u201D'), new('\u00AB', '\u00BB'), new('\u300A', '\u300B'), new('\u3008', '\u3009'), new('\u300C', '\u300D')];

    /// <summary>What stands between noun and number, or before the number: <c>No.</c>, <c>第</c>.</summary>
    public required string[] NumberPrefixes { get; init; }

    /// <summary>What stands after the number: <c>号</c>.</summary>
    public required string[] NumberSuffixes { get; init; }

    /// <summary>What stands in place of a date that is the one before: <c>同日</c>.</summary>
    public required string[] SameDates { get; init; }

    /// <summary>Things that carry dates of their own: in "the report pursuant to resolution 721 (1991) of 11 December 1991" the date may be the report's.</summary>
    public required string[] DatedThings { get; init; }

    /// <summary>What stands between a number and its date: <c>of</c>, <c>adopted on</c>.</summary>
    public required string[] DateLinks { get; init; }

    /// <summary>What stands between a number or noun and the body: <c>of the</c>; between a place and what it is a place of: <c>of</c>.</summary>
    public required string[] OfWords { get; init; }

    /// <summary>What joins the members of a list, besides punctuation.</summary>
    public required string[] ListWords { get; init; }

    /// <summary>What introduces a title or subject that stands inside a citation: <c>entitled</c>, <c>题为</c>.</summary>
    public required string[] TitleIntroducers { get; init; }

    /// <summary>Forms of places inside a document.</summary>
    public required PinPointForm[] PinPoints { get; init; }

    /// <summary>Words beside a place that say it stands before: paragraph 4 <c>above</c>.</summary>
    public required string[] AboveWords { get; init; }

    /// <summary>Words beside a place that say it stands after: paragraph 4 <c>below</c>.</summary>
    public required string[] BelowWords { get; init; }

    /// <summary>Words beside a place that say it is one of the text itself: paragraph 4 <c>of the present resolution</c>.</summary>
    public required string[] PresentResolutions { get; init; }

    /// <summary>Words beside a place that say it is one of the annex that the text belongs to: paragraph 4 <c>of the present annex</c>.</summary>
    public required string[] PresentAnnexes { get; init; }

    /// <summary>Words for "in the same place": <c>Ibid.</c></summary>
    public required string[] Ibid { get; init; }

    /// <summary>The names of the Treaty Series, longest first.</summary>
    public required string[] TreatySeries { get; init; }

    /// <summary>The volume of the Treaty Series.</summary>
    public required string[] TreatyVolumes { get; init; }

    /// <summary>The registration number in the Treaty Series.</summary>
    public required string[] TreatyNumbers { get; init; }

    /// <summary>A supplement of the Official Records.</summary>
    public required string[] Supplements { get; init; }

    /// <summary>The session or year of the Official Records, before the supplement.</summary>
    public required string[] RecordSessions { get; init; }

    /// <summary>A conference of a year, named before its documents: <c>{y} Review Conference</c>, <c>Conférence d’examen de {y}</c>.</summary>
    public required string[] ConferenceYears { get; init; }
}
