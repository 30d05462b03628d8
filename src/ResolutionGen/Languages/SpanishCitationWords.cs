namespace ResolutionGen;

/// <summary>
/// The words of citations in Spanish. Sources: official texts of the General Assembly, the Security Council, the Human Rights Council and the Economic and Social Council and their footnotes;
/// for abbreviations the United Nations Editorial Manual (footnotes).
/// </summary>
internal static class SpanishCitationWords
{
    public static CitationWords Value { get; } = new()
    {
        DateForms = ["{d} de {m} de {y}", "{d} de {m} del {y}", "{d}º de {m} de {y}", "{d}° de {m} de {y}", "{d} de {m} {y}"],
        MonthNames =
        [
            ["enero"], ["febrero"], ["marzo"], ["abril"], ["mayo"], ["junio"], ["julio"], ["agosto"], ["septiembre", "setiembre"], ["octubre"], ["noviembre"], ["diciembre"],
        ],
        Ordinals = new(
            [
                ["primer", "primero", "primera"], ["segundo", "segunda"], ["tercer", "tercero", "tercera"], ["cuarto", "cuarta"], ["quinto", "quinta"], ["sexto", "sexta"], ["séptimo", "séptima"],
                ["octavo", "octava"], ["noveno", "novena"], ["décimo", "décima"], ["undécimo", "undécima", "decimoprimer", "décimo primer"], ["duodécimo", "duodécima", "decimosegundo", "décimo segundo"],
                ["decimotercer", "decimotercero", "decimotercera", "décimo tercer", "décimo tercero", "décima tercera"], ["decimocuarto", "decimocuarta", "décimo cuarto", "décima cuarta"],
                ["decimoquinto", "decimoquinta", "décimo quinto", "décima quinta"], ["decimosexto", "decimosexta", "décimo sexto", "décima sexta"],
                ["decimoséptimo", "decimoséptima", "décimo séptimo", "décima séptima"], ["decimoctavo", "decimoctava", "décimo octavo", "décima octava"],
                ["decimonoveno", "decimonovena", "décimo noveno", "décima novena"],
            ],
            [
                new(20, "vigésimo"), new(30, "trigésimo"), new(40, "cuadragésimo"), new(50, "quincuagésimo"), new(60, "sexagésimo"), new(70, "septuagésimo"), new(80, "octogésimo"), new(90, "nonagésimo"),
                new(20, "vigésima"), new(30, "trigésima"), new(40, "cuadragésima"), new(50, "quincuagésima"), new(60, "sexagésima"), new(70, "septuagésima"), new(80, "octogésima"), new(90, "nonagésima"),
            ],
            [
                new(20, "vigésimo "), new(20, "vigesimo"), new(30, "trigésimo "), new(30, "trigesimo"), new(40, "cuadragésimo "), new(40, "cuadragesimo"), new(50, "quincuagésimo "), new(50, "quincuagesimo"),
                new(60, "sexagésimo "), new(60, "sexagesimo"), new(70, "septuagésimo "), new(70, "septuagesimo"), new(80, "octogésimo "), new(80, "octogesimo"), new(90, "nonagésimo "), new(90, "nonagesimo"),
                new(20, "vigésima "), new(30, "trigésima "), new(40, "cuadragésima "), new(50, "quincuagésima "), new(60, "sexagésima "), new(70, "septuagésima "), new(80, "octogésima "), new(90, "nonagésima "),
            ],
            []),
        ResolutionNouns = ["resoluciones", "resolución"],
        DecisionNouns = ["decisiones", "decisión"],
        Bodies =
        [
            new(IssuingBody.Other, "Asamblea de las Naciones Unidas sobre el Medio Ambiente"),
            new(IssuingBody.Other, "Asamblea sobre el Medio Ambiente"),
            new(IssuingBody.Other, "Asamblea Mundial de la Salud"),
            new(IssuingBody.Other, "Asamblea de la Salud"),
            new(IssuingBody.Other, "Consejo de Administración Fiduciaria"),
            new(IssuingBody.Other, "Consejo de Administración"),
            new(IssuingBody.Other, "Consejo Ejecutivo"),
            new(IssuingBody.GeneralAssembly, "Asamblea General"),
            new(IssuingBody.SecurityCouncil, "Consejo de Seguridad"),
            new(IssuingBody.EconomicAndSocialCouncil, "Consejo Económico y Social"),
            new(IssuingBody.HumanRightsCouncil, "Consejo de Derechos Humanos"),
            new(IssuingBody.GeneralAssembly, "Asamblea"),
            new(IssuingBody.Unknown, "Consejo"),
            new(IssuingBody.Other, "Comisión"),
            new(IssuingBody.Other, "Comité"),
            new(IssuingBody.Other, "Conferencia"),
        ],
        OwnWords = ["su", "sus"],
        OwnLinks = ["en", "por", "mediante", "en virtud de"],
        AdoptedByLinks = ["aprobadas por la", "aprobadas por el", "aprobada por la", "aprobada por el"],
        SubjectArticles = ["el", "la"],
        PartJoins = ["y", "e"],
        PartRanges = ["a"],
        NumberPrefixes = ["núms.", "núm.", "Nos.", "No."],
        NumberSuffixes = [],
        SameDates = ["de la misma fecha", "de igual fecha", "del mismo día"],
        DatedThings = ["informes", "informe", "cartas", "carta", "comunicación", "declaración"],
        DateLinks = ["de fecha", "aprobadas el", "aprobada el", "del", "de"],
        OfWords = ["de la", "de las", "del", "de los", "de", "a la", "en la", "al", "a"],
        ListWords = ["y", "e", "o", "a", "así como", "en particular", "incluidas", "incluida", "entre ellas", "como", "entre otras", "tales como", "la más reciente de las cuales es"],
        TitleIntroducers = ["tituladas", "titulada"],
        PinPoints =
        [
            new(PinPointElement.Annex, "anexos {r}"),
            new(PinPointElement.Annex, "anexo {r}"),
            new(PinPointElement.Annex, "anexo"),
            new(PinPointElement.Section, "secciones {r}"),
            new(PinPointElement.Section, "sección {r}"),
            new(PinPointElement.Section, "seccs. {r}"),
            new(PinPointElement.Section, "secc. {r}"),
            new(PinPointElement.Preambular, "párrafo {n} del preámbulo"),
            new(PinPointElement.Preambular, "preámbulo, párrafo {n}"),
            new(PinPointElement.Preambular, "preámbulo, párr. {n}"),
            new(PinPointElement.Paragraph, "párrafos {p}"),
            new(PinPointElement.Paragraph, "párrafo {p}"),
            new(PinPointElement.Paragraph, "párrs. {p}"),
            new(PinPointElement.Paragraph, "párr. {p}"),
            new(PinPointElement.Footnote, "nota a pie de página {n}"),
            new(PinPointElement.Footnote, "nota {n}"),
            new(PinPointElement.Chapter, "capítulos {r}"),
            new(PinPointElement.Chapter, "capítulo {r}"),
            new(PinPointElement.Chapter, "caps. {r}"),
            new(PinPointElement.Chapter, "cap. {r}"),
            new(PinPointElement.Chapter, "partes {r}"),
            new(PinPointElement.Chapter, "parte {r}"),
            new(PinPointElement.Chapter, "apéndice {r}"),
            new(PinPointElement.Chapter, "apéndice"),
        ],
        AboveWords = ["supra", "anteriores", "anterior", "que antecede", "que anteceden"],
        BelowWords = ["infra", "siguientes", "siguiente", "que figura a continuación"],
        PresentResolutions = ["de la presente resolución", "a la presente resolución", "en la presente resolución"],
        Ibid = ["Ibid.", "Ibíd.", "Ibidem", "Ibídem", "Ibid", "Ibíd"],
        TreatySeries = ["Naciones Unidas, Treaty Series", "Sociedad de las Naciones, Treaty Series", "Naciones Unidas, Recueil des Traités", "Treaty Series"],
        TreatyVolumes = ["vols. {n}", "vol. {n}"],
        TreatyNumbers = ["núms. {n}", "núm. {n}", "Nos. {n}", "No. {n}"],
        Supplements = ["Suplemento núm. {n}", "Suplemento No. {n}", "Suplemento Nº {n}"],
        RecordSessions = ["{o} período extraordinario de sesiones de emergencia", "{o} período extraordinario de sesiones", "{o} período de sesiones", "{y}"],
        ConferenceYears = ["Conferencia de Examen de {y}", "Conferencia de las Partes de {y}"],
    };
}
