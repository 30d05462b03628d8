namespace ResolutionGen;

/// <summary>
/// The words of citations in French. Sources: official texts of the General Assembly, the Security Council, the Human Rights Council and the Economic and Social Council and their footnotes;
/// for abbreviations the United Nations Editorial Manual (footnotes).
/// </summary>
internal static class FrenchCitationWords
{
    public static CitationWords Value { get; } = new()
    {
        DateForms = ["{d} {m} {y}", "{d}er {m} {y}", "{d} er {m} {y}"],
        MonthNames =
        [
            ["janvier"], ["février"], ["mars"], ["avril"], ["mai"], ["juin"], ["juillet"], ["août"], ["septembre"], ["octobre"], ["novembre"], ["décembre"],
        ],
        Ordinals = new(
            [["premier", "première", "unième"], ["deuxième", "second", "seconde"], ["troisième"], ["quatrième"], ["cinquième"], ["sixième"], ["septième"], ["huitième"], ["neuvième"], ["dixième"], ["onzième"], ["douzième"], ["treizième"], ["quatorzième"], ["quinzième"], ["seizième"], ["dix-septième"], ["dix-huitième"], ["dix-neuvième"]],
            [new(20, "vingtième"), new(30, "trentième"), new(40, "quarantième"), new(50, "cinquantième"), new(60, "soixantième"), new(70, "soixante-dixième"), new(80, "quatre-vingtième"), new(90, "quatre-vingt-dixième")],
            [
                new(20, "vingt et "), new(20, "vingt-et-"), new(20, "vingt-"), new(30, "trente et "), new(30, "trente-et-"), new(30, "trente-"), new(40, "quarante et "), new(40, "quarante-et-"), new(40, "quarante-"),
                new(50, "cinquante et "), new(50, "cinquante-et-"), new(50, "cinquante-"), new(60, "soixante et "), new(60, "soixante-et-"), new(60, "soixante-"), new(80, "quatre-vingt-"),
            ],
            []),
        ResolutionNouns = ["résolutions", "résolution"],
        DecisionNouns = ["décisions", "décision"],
        Bodies =
        [
            new(IssuingBody.Other, "Assemblée des Nations Unies pour l’environnement"),
            new(IssuingBody.Other, "Assemblée pour l’environnement"),
            new(IssuingBody.Other, "Assemblée mondiale de la Santé"),
            new(IssuingBody.Other, "Assemblée de la Santé"),
            new(IssuingBody.Other, "Conseil de tutelle"),
            new(IssuingBody.Other, "Conseil d’administration"),
            new(IssuingBody.Other, "Conseil exécutif"),
            new(IssuingBody.GeneralAssembly, "Assemblée générale"),
            new(IssuingBody.SecurityCouncil, "Conseil de sécurité"),
            new(IssuingBody.EconomicAndSocialCouncil, "Conseil économique et social"),
            new(IssuingBody.HumanRightsCouncil, "Conseil des droits de l’homme"),
            new(IssuingBody.GeneralAssembly, "Assemblée"),
            new(IssuingBody.Unknown, "Conseil"),
            new(IssuingBody.Other, "Commission"),
            new(IssuingBody.Other, "Comité"),
            new(IssuingBody.Other, "Conférence"),
        ],
        OwnWords = ["sa", "ses", "leur", "leurs"],
        OwnLinks = ["dans", "par", "en vertu de", "aux termes de"],
        AdoptedByLinks = ["adoptées par l’", "adoptées par la", "adoptées par le", "adoptée par l’", "adoptée par la", "adoptée par le"],
        SubjectArticles = ["le", "la", "l’"],
        PartJoins = ["et"],
        PartRanges = ["à"],
        NumberPrefixes = ["nos", "no", "n°", "nº"],
        NumberSuffixes = [],
        SameDates = ["de la même date", "du même jour", "en date du même jour"],
        DatedThings = ["rapports", "rapport", "lettres", "lettre", "communication", "déclaration"],
        DateLinks = ["en date du", "en date des", "datée du", "datées du", "adoptée le", "adoptées le", "du", "le"],
        OfWords = ["de l’", "de la", "du", "des", "de", "à la", "à l’", "au", "dans la"],
        ListWords = ["et", "ou", "à", "ainsi que", "notamment", "en particulier", "y compris", "dont", "de même que", "en dernier lieu", "comme", "telles que"],
        TitleIntroducers = ["intitulées", "intitulée"],
        PinPoints =
        [
            new(PinPointElement.Annex, "annexes {r}"),
            new(PinPointElement.Annex, "annexe {r}"),
            new(PinPointElement.Annex, "annexe"),
            new(PinPointElement.Section, "sections {r}"),
            new(PinPointElement.Section, "section {r}"),
            new(PinPointElement.Section, "sect. {r}"),
            new(PinPointElement.Preambular, "alinéa {n} du préambule"),
            new(PinPointElement.Preambular, "préambule, alinéa {n}"),
            new(PinPointElement.Preambular, "préambule, al. {n}"),
            new(PinPointElement.Paragraph, "alinéas {s} du paragraphe {p}"),
            new(PinPointElement.Paragraph, "alinéa {s} du paragraphe {p}"),
            new(PinPointElement.Paragraph, "al. {s} du par. {p}"),
            new(PinPointElement.Paragraph, "alinéas {s}"),
            new(PinPointElement.Paragraph, "alinéa {s}"),
            new(PinPointElement.Paragraph, "paragraphes {p}"),
            new(PinPointElement.Paragraph, "paragraphe {p}"),
            new(PinPointElement.Paragraph, "par. {p}"),
            new(PinPointElement.Paragraph, "paragraphes {s}"),
            new(PinPointElement.Paragraph, "paragraphe {s}"),
            new(PinPointElement.Footnote, "note de bas de page {n}"),
            new(PinPointElement.Footnote, "note {n}"),
            new(PinPointElement.Chapter, "chapitres {r}"),
            new(PinPointElement.Chapter, "chapitre {r}"),
            new(PinPointElement.Chapter, "chap. {r}"),
            new(PinPointElement.Chapter, "parties {r}"),
            new(PinPointElement.Chapter, "partie {r}"),
            new(PinPointElement.Chapter, "appendice {r}"),
            new(PinPointElement.Chapter, "appendice"),
        ],
        AboveWords = ["ci -dessus", "plus haut"],
        BelowWords = ["ci -dessous", "ci -après", "plus bas"],
        PresentResolutions = ["de la présente résolution", "à la présente résolution", "dans la présente résolution"],
        PresentAnnexes = ["de la présente annexe", "dans la présente annexe"],
        Ibid = ["Ibid.", "Ibid"],
        TreatySeries = ["Nations Unies, Recueil des Traités", "Société des Nations, Recueil des Traités", "Recueil des Traités"],
        TreatyVolumes = ["vol. {n}"],
        TreatyNumbers = ["nos {n}", "no {n}", "n° {n}", "nº {n}"],
        Supplements = ["Supplément no {n}", "Supplément n° {n}", "Supplément nº {n}"],
        RecordSessions = ["{o} session extraordinaire d’urgence", "{o} session extraordinaire", "{o} session", "{y}"],
        ConferenceYears = ["Conférence d’examen de {y}", "Conférence de {y} des Parties"],
    };
}
