namespace ResolutionGen;

/// <summary>The words of citations in Spanish, as official texts and their footnotes print them.</summary>
internal static class SpanishCitationWords
{
    public static CitationWords Value { get; } = new()
    {
        DateForms = ["{d} de {m} de {y}", "{d} de {m} {y}"],
        MonthNames =
        [
            ["enero"], ["febrero"], ["marzo"], ["abril"], ["mayo"], ["junio"], ["julio"], ["agosto"], ["septiembre", "setiembre"], ["octubre"], ["noviembre"], ["diciembre"],
        ],
        Ordinals = new(
            ["primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo", "undécimo", "duodécimo", "decimotercer", "decimocuarto", "decimoquinto", "decimosexto", "decimoséptimo", "decimoctavo", "decimonoveno"],
            [new(20, "vigésimo"), new(30, "trigésimo"), new(40, "cuadragésimo"), new(50, "quincuagésimo"), new(60, "sexagésimo"), new(70, "septuagésimo"), new(80, "octogésimo"), new(90, "nonagésimo")],
            [new(20, "vigésimo"), new(30, "trigésimo"), new(40, "cuadragésimo"), new(50, "quincuagésimo"), new(60, "sexagésimo"), new(70, "septuagésimo"), new(80, "octogésimo"), new(90, "nonagésimo")],
            " "),
        ResolutionNouns = ["resoluciones", "resolución"],
        DecisionNouns = ["decisiones", "decisión"],
        Bodies =
        [
            new(IssuingBody.Other, "Asamblea de las Naciones Unidas sobre el Medio Ambiente"),
            new(IssuingBody.Other, "Asamblea Mundial de la Salud"),
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
        OwnLinks = ["en", "por", "mediante"],
        NumberPrefixes = ["núms.", "núm."],
        NumberSuffixes = [],
        SameDates = ["de la misma fecha"],
        DatedThings = ["informes", "informe", "cartas", "carta", "comunicación", "declaración"],
        DateLinks = [", de", "de", "del", "de fecha", "aprobada el"],
        OfWords = ["de la", "de las", "del", "de los", "de"],
        ListWords = ["y", "e", "o", "a", "así como", "en particular", "incluida", "incluidas", "entre ellas", "como"],
        TitleIntroducers = ["titulada", "tituladas"],
        PinPoints =
        [
            new(PinPointElement.Annex, "anexos {r}"),
            new(PinPointElement.Annex, "anexo {r}"),
            new(PinPointElement.Annex, "anexo"),
            new(PinPointElement.Section, "secciones {r}"),
            new(PinPointElement.Section, "sección {r}"),
            new(PinPointElement.Section, "secc. {r}"),
            new(PinPointElement.Paragraph, "párrafos {p}"),
            new(PinPointElement.Paragraph, "párrafo {p}"),
            new(PinPointElement.Paragraph, "párrs. {p}"),
            new(PinPointElement.Paragraph, "párr. {p}"),
            new(PinPointElement.Chapter, "capítulo {r}"),
            new(PinPointElement.Chapter, "cap. {r}"),
            new(PinPointElement.Chapter, "parte {r}"),
            new(PinPointElement.Chapter, "apéndice"),
        ],
        Ibid = ["Ibid.", "Ibíd.", "Ibid"],
        TreatySeries = ["Naciones Unidas, Treaty Series", "Sociedad de las Naciones, Treaty Series", "Treaty Series"],
        TreatyVolumes = ["vols. {n}", "vol. {n}"],
        TreatyNumbers = ["núms. {n}", "núm. {n}"],
        Supplements = ["Suplemento núm. {n}"],
        RecordSessions = ["{o} período de sesiones", "{y}"],
        ConferenceYears = ["Conferencia de Examen de {y}"],
    };
}
