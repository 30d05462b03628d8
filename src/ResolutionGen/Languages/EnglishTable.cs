using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The words of English.</summary>
/// <remarks>
/// Formulas: exact lines of official texts of sessions 75 to 80, and the resolutions of the Councils of 2020 to 2026. Lead words, words of notes, words beside numbers: their frequencies there.
/// Meeting, vote, session and agenda lines: the closing lines and mastheads of the same texts. Abbreviations, words of reference, numerals of sections: United Nations Editorial Manual, and the same texts.
/// </remarks>
internal static class EnglishTable
{
    private const string UnspacedOnly = "words are parted by blanks: the rule compares whole words";

    public static LanguageTable Value { get; } = new()
    {
        Language = Language.English,
        Script = Script.Latin,
        CommonWords = [" the ", " of ", " and ", " in ", " to "],
        Formulas =
        [
            new(IssuingBody.GeneralAssembly, "The General Assembly"),
            new(IssuingBody.SecurityCouncil, "The Security Council"),
            new(IssuingBody.EconomicAndSocialCouncil, "The Economic and Social Council"),
            new(IssuingBody.HumanRightsCouncil, "The Human Rights Council"),
        ],
        PreambularLeads =
        [
            "Recalling", "Recognizing", "Reaffirming", "Welcoming", "Noting", "Taking note", "Taking into account", "Stressing", "Emphasizing", "Acknowledging",
            "Reiterating", "Expressing", "Underlining", "Underscoring", "Having", "Acting", "Bearing in mind", "Deeply", "Gravely", "Seriously", "Strongly", "Commending",
            "Determining", "Determined", "Mindful", "Convinced", "Concerned", "Condemning", "Guided", "Aware", "Affirming", "Appreciating", "Believing", "Considering",
            "Conscious", "Desiring", "Desirous", "Encouraged", "Encouraging", "Highlighting", "Inspired", "Observing", "Pursuant", "Regretting", "Remaining",
            "Reminding", "Resolved", "Reviewing", "Supporting", "Urging", "Alarmed", "Also", "Further", "Again", "Calling", "Cognizant", "Confident", "Deploring",
            "Disturbed", "Firmly", "Fully", "Hoping", "Looking forward", "Profoundly", "Realizing", "Remembering", "Requesting", "Sharing", "Deciding", "Inviting",
            "Proclaiming", "Referring", "Paying tribute", "Keeping in mind", "In the light", "In accordance", "Anxious", "Appalled", "Applauding", "Recommitting", "Emphasising", "Recognising",
            "Endorsing", "Confirming", "Honouring", "Wishing",
        ],
        OperativeLeads =
        [
            "Requests", "Decides", "Encourages", "Calls", "Welcomes", "Urges", "Recognizes", "Reaffirms", "Recalls", "Stresses", "Invites", "Notes", "Takes note",
            "Emphasizes", "Reiterates", "Underlines", "Acknowledges", "Expresses", "Demands", "Also", "Further", "Commends", "Condemns", "Affirms", "Endorses",
            "Authorizes", "Directs", "Approves", "Adopts", "Strongly", "Appeals", "Considers", "Declares", "Deplores", "Designates", "Draws", "Confirms",
            "Looks forward", "Mandates", "Proclaims", "Recommends", "Regrets", "Reminds", "Renews", "Resolves", "Supports", "Underscores", "Remains", "Appreciates",
            "Highlights", "Once again", "Urgently", "Amends", "Rejects", "Establishes",
        ],
        MeetingLines =
        [
            "{n}st plenary meeting", "{n}nd plenary meeting", "{n}rd plenary meeting", "{n}th plenary meeting",
            "{n}st (resumed) plenary meeting", "{n}nd (resumed) plenary meeting", "{n}rd (resumed) plenary meeting", "{n}th (resumed) plenary meeting",
            "{n}st meeting", "{n}nd meeting", "{n}rd meeting", "{n}th meeting",
        ],
        SessionLines = ["{o} session"],
        AgendaLines = ["Agenda items {n}", "Agenda item {n}", "Items {n} of the agenda", "Item {n} of the agenda"],
        NumberLines = [("Resolution", "")],
        VoteLines = ["[Adopted"],
        NoteAbbreviations = ["sect.", "sects.", "chap.", "chaps.", "vol.", "vols.", "No.", "Nos.", "para.", "paras.", "p.", "pp.", "art.", "arts.", "Add.", "Corr.", "Rev."],
        NoteLeads =
        [
            "See", "Ibid", "Resolution", "United Nations", "Official Records", "Report", "A/", "E/", "S/", "Available", "General Assembly", "Adopted", "Treaty",
            "As ", "For ", "The ", "Decision", "Document", "To be", "Contained",
        ],
        CountedWords =
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "per cent", "percent", "years",
            "year", "months", "days", "million", "billion", "thousand", "to #", "(a", "(b", "(c", "above", "below", "plenary", "°",
        ],
        NumberedWords =
        [
            "article", "articles", "Article", "Articles", "paragraph", "paragraphs", "para.", "paras.", "section", "sect.", "chapter", "chap.", "annex", "No.", "Nos.",
            "item", "items", "vol.", "Goal", "target", "targets", "rule", "rules", "phase", "Phase",
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "regulation",
            "principle", "principles", "COVID", "Supplement", "of", "on", "from", "by", "since", "to", "than", "least", "between", "until", "within", "for", "Group",
            "Target", "Targets", "Part", "Parts", "Chapter", "Volume", "volume", "Annex", "Sustainable Development Goal", "Sustainable Development Goals", "Table", "table", "No",
            "Goals", "tier", "level", "Millennium Development Goal", "Millennium Development Goals", "subparagraph", "subparagraphs",
        ],
        FunctionWords =
        [
            "the", "a", "an", "and", "or", "in", "of", "to", "on", "at", "by", "for", "from", "with", "as", "that", "which", "who", "whose", "is",
            "are", "was", "were", "has", "have", "had", "its", "their", "his", "her", "this", "these", "those", "it", "he", "she", "they", "including", "also", "while",
            "where", "when", "through", "between", "under", "against", "among", "concerning", "regarding", "pursuant", "adopted", "held", "entitled", "not", "no", "but", "inter alia", "consistent",
        ],
        NumberConjunctions = ["and", "or", "to", "through"],
        NamesWithNumbers = ["Agenda 21", "COVID-19", "COVID‑19", "Group of 77", "Habitat III", "Programme 21"],
        AdoptionWords = ["adopted by the"],
        DivisionNames = [("Article", ""), ("Part", ""), ("Chapter", ""), ("Section", ""), ("Rule", ""), ("Regulation", ""), ("Priority", ""), ("Title", "")],
        DivisionNumbers = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"],
        AnnexHeadings = ["Annex", "Appendix"],
        LastMemberWords = ["and", "or"],
        Citations = EnglishCitationWords.Value,
        Wording = EnglishWording.Value,
        NotApplicable = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AnnexOrdinals"] = "annexes are numbered with numerals",
            ["Citations.OtherMonthNames"] = "a month has one name",
            ["Citations.OwnResolutionNouns"] = "the possessive is a word of its own",
            ["Citations.OwnDecisionNouns"] = "the possessive is a word of its own",
            ["Citations.AttachedParticles"] = "conjunctions and prepositions stand apart",
            ["Citations.PartLetters"] = "parts have Latin letters",
            ["Citations.Ordinals.Suffixes"] = "the ten stands before the unit",
            ["MeetingOrdinals"] = "meetings are numbered with digits",
            ["SectionNumerals"] = "sections are numbered with Roman numerals and letters",
            ["Citations.NumberSuffixes"] = "nothing stands behind the number of a resolution",
            ["Wording.UnrepeatableWords"] = UnspacedOnly,
            ["Wording.UnrepeatableExceptions"] = UnspacedOnly,
            ["Wording.RelativeParticles"] = UnspacedOnly,
            ["Wording.RelativeEnd"] = UnspacedOnly,
            ["Wording.ClauseMarks"] = UnspacedOnly,
            ["Wording.PurposeWords"] = UnspacedOnly,
        },
    };
}
