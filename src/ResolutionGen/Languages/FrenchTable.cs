using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The words of French.</summary>
/// <remarks>
/// Formulas: exact lines of official texts of sessions 75 to 80, and the resolutions of the Councils of 2020 to 2026. Lead words, words of notes, words beside numbers: their frequencies there.
/// Meeting, vote, session and agenda lines: the closing lines and mastheads of the same texts. Abbreviations, words of reference, numerals of sections: United Nations Editorial Manual, and the same texts.
/// </remarks>
internal static class FrenchTable
{
    private const string UnspacedOnly = "words are parted by blanks: the rule compares whole words";

    public static LanguageTable Value { get; } = new()
    {
        Language = Language.French,
        Script = Script.Latin,
        MarkersPrecedeStops = true,
        CommonWords = [" les ", " des ", " la ", " et ", " du ", " dans ", " pour "],
        Formulas =
        [
            new(IssuingBody.GeneralAssembly, "L’Assemblée générale"),
            new(IssuingBody.SecurityCouncil, "Le Conseil de sécurité"),
            new(IssuingBody.EconomicAndSocialCouncil, "Le Conseil économique et social"),
            new(IssuingBody.HumanRightsCouncil, "Le Conseil des droits de l’homme"),
        ],
        PreambularLeads =
        [
            "Rappelant", "Réaffirmant", "Prenant", "Notant", "Se ", "Considérant", "Soulignant", "Conscient", "Constatant", "Sachant", "Saluant", "Ayant", "Accueillant",
            "Insistant", "Convaincu", "Profondément", "Estimant", "Condamnant", "Gardant", "Préoccupé", "Exprimant", "Encourageant", "Guidé", "Demandant", "Vivement",
            "Agissant", "Appréciant", "Tenant", "Déplorant", "Gravement", "Invitant", "Reconnaissant", "Appelant", "Alarmé", "Exhortant", "Remerciant", "Affirmant",
            "Réitérant", "Craignant", "Attendant", "Félicitant", "Approuvant", "Mettant", "Soutenant", "Inquiet", "Inquiète", "Favorable", "Restant", "Mesurant",
            "Confirmant", "Honorant", "Déterminé", "S’inquiétant", "Lançant", "S’engageant", "Partant", "Satisfait", "Observant", "Désireu", "Commémorant", "Relevant",
            "Préconisant", "Résolu", "Regrettant", "Redisant", "Rendant", "Souhaitant", "Jugeant", "Persuadé", "Consternée", "Indignée", "Décidé", "Proclamant",
        ],
        OperativeLeads =
        [
            "Prie", "Demande", "Réaffirme", "Encourage", "Se ", "Souligne", "Invite", "Prend", "Décide", "Engage", "Rappelle", "Exhorte", "Note", "Constate", "Salue",
            "Considère", "Accueille", "Insiste", "Est ", "Sait", "Préconise", "Approuve", "Félicite", "Exprime", "Redit", "Souhaite", "Affirme", "Réitère", "Reconnaît",
            "Estime", "Fait", "S’engage", "Remercie", "Appuie", "Convient", "Condamne", "Adopte", "Apprécie", "Autorise", "Mesure", "Attend", "Recommande", "Entend",
            "Renouvelle", "Déplore", "S’inquiète", "Lance", "Annonce", "Appelle", "Connaît", "Apporte", "Signale", "Comprend", "Rejette", "Souscrit", "Tient", "Proclame",
            "Déclare", "Continue", "Répète", "Désapprouve", "Dénonce", "Juge", "Rend", "Exige", "Regrette", "Confirme", "Charge", "Désigne", "Crée", "Modifie", "Fait sien",
        ],
        MeetingLines =
        [
            "{n}e séance plénière", "{n}re séance plénière", "{n}e séance plénière (reprise)", "{n}re séance plénière (reprise)",
            "{n}e séance", "{n}re séance", "{n}ème séance plénière", "{n}ème séance",
        ],
        SessionLines = ["{o} session"],
        AgendaLines = ["Points {n} de l’ordre du jour", "Point {n} de l’ordre du jour"],
        NumberLines = [("Résolution", "")],
        VoteLines = ["[Adopté"],
        NoteAbbreviations = ["sect.", "chap.", "vol.", "par.", "p.", "pp.", "art.", "Add.", "Corr.", "Rev.", "No.", "Ibid."],
        NoteLeads =
        [
            "Voir", "Ibid", "Résolution", "Nations Unies", "Documents officiels", "Rapport", "A/", "E/", "S/", "Disponible", "Assemblée générale", "Adopté", "Traité",
            "Société des Nations", "Décision", "Document", "United Nations", "Le ", "La ", "Les ", "À ", "Publication", "Organisation", "Conseil",
        ],
        CountedWords =
        [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "pour cent", "%", "ans", "années",
            "mois", "jours", "millions", "milliards", "dollars", "à #", "ci-dessus", "ci-dessous", "°",
        ],
        NumberedWords =
        [
            "article", "articles", "Article", "Articles", "paragraphe", "paragraphes", "par.", "section", "sect.", "chapitre", "chap.", "annexe", "no", "nos", "n°",
            "point", "points", "vol.", "objectif", "objectifs", "Objectif", "cible", "cibles", "phase", "règle", "règles", "principe", "principes", "COVID",
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
            "Supplément no", "du", "de", "le", "les", "en", "à", "au", "aux", "des", "d’ici", "d’ici à", "depuis", "entre", "Groupe", "an", "pour", "par", "que", "quelque", "environ",
            "partie", "Partie", "Chapitre", "objectif de développement durable", "objectifs de développement durable", "Annexe", "tableau",
            "Objectifs", "Cible", "Cibles", "catégorie", "niveau", "objectif du Millénaire pour le développement", "objectifs du Millénaire pour le développement", "alinéa", "alinéas",
        ],
        FunctionWords =
        [
            "le", "la", "les", "l’", "un", "une", "des", "du", "de", "d’", "et", "ou", "à", "au", "aux", "en", "dans", "sur", "par", "pour",
            "avec", "que", "qui", "qu’", "dont", "où", "ainsi", "afin", "notamment", "ne", "n’", "se", "s’", "sa", "son", "ses", "leur", "leurs", "ce", "cette",
            "ces", "il", "elle", "ils", "elles", "mais", "est", "sont", "a", "ont", "y compris", "selon", "sans", "conformément",
        ],
        NumberConjunctions = ["et", "ou", "à", "au"],
        NamesWithNumbers = ["Action 21", "COVID-19", "COVID‑19", "Groupe des 77"],
        AdoptionWords = ["adoptée par l"],
        DivisionNames =
        [
            ("Article", ""), ("Partie", ""), ("Chapitre", ""), ("Section", ""), ("Règle", ""), ("Titre", ""), ("Priorité", ""), ("", "partie"), ("", "chapitre"), ("", "section"),
        ],
        DivisionNumbers = ["premier", "première", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième", "1er", "1re"],
        AnnexHeadings = ["Annexe", "Appendice"],
        LastMemberWords = ["et", "ou"],
        Citations = FrenchCitationWords.Value,
        Wording = FrenchWording.Value,
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
