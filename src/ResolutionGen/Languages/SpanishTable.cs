using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The words of Spanish.</summary>
/// <remarks>
/// Formulas: exact lines of official texts of sessions 75 to 80, and the resolutions of the Councils of 2020 to 2026. Lead words, words of notes, words beside numbers: their frequencies there.
/// Meeting, vote, session and agenda lines: the closing lines and mastheads of the same texts. Abbreviations, words of reference, numerals of sections: United Nations Editorial Manual, and the same texts.
/// </remarks>
internal static class SpanishTable
{
    private const string UnspacedOnly = "words are parted by blanks: the rule compares whole words";

    public static LanguageTable Value { get; } = new()
    {
        Language = Language.Spanish,
        Script = Script.Latin,
        MarkersPrecedeStops = true,
        CommonWords = [" los ", " las ", " de ", " el ", " y ", " del ", " para "],
        Formulas =
        [
            new(IssuingBody.GeneralAssembly, "La Asamblea General"),
            new(IssuingBody.SecurityCouncil, "El Consejo de Seguridad"),
            new(IssuingBody.EconomicAndSocialCouncil, "El Consejo Económico y Social"),
            new(IssuingBody.HumanRightsCouncil, "El Consejo de Derechos Humanos"),
        ],
        PreambularLeads =
        [
            "Recordando", "Reconociendo", "Observando", "Reafirmando", "Acogiendo", "Tomando", "Expresando", "Teniendo", "Poniendo", "Destacando", "Reiterando", "Subrayando",
            "Profundamente", "Convencid", "Habiendo", "Haciendo", "Preocupad", "Consciente", "Alentando", "Condenando", "Guiad", "Actuando", "Recalcando", "Resaltando",
            "Instando", "Exhortando", "Considerando", "Alarmad", "Apoyando", "Encomiando", "Rindiendo", "Lamentando", "Afirmando", "Señalando", "Conocedor", "Deplorando",
            "Aguardando", "Creyendo", "Respaldando", "Seriamente", "Compartiendo", "Particularmente", "Confirmando", "Sumamente", "Decidid", "Gravemente", "Pidiendo",
            "Partiendo", "Satisfech", "Deseos", "Conmemorando", "Invitando", "Tras ", "Resuelt", "Inspirad", "Reconocida", "Celebrando", "Solicitando", "Manifestando",
            "Enfatizando", "Elogiando", "Notando", "Declarando", "Agradeciendo", "Animad", "Inquiet", "Alentad", "Advirtiendo",
        ],
        OperativeLeads =
        [
            "Solicita", "Alienta", "Exhorta", "Insta", "Reconoce", "Acoge", "Decide", "Reafirma", "Invita", "Recuerda", "Observa", "Reitera", "Toma", "Destaca", "Pone",
            "Expresa", "Subraya", "Hace", "Pide", "Encomia", "Aprueba", "Recalca", "Apoya", "Afirma", "Condena", "Resalta", "Recomienda", "Autoriza", "Aguarda", "Tiene",
            "Rechaza", "Se ", "Considera", "Encarga", "Conviene", "Lamenta", "Renueva", "Confirma", "Enmienda", "Resuelve", "Proclama", "Declara", "Espera", "Sigue",
            "Respalda", "Señala", "También", "Exige", "Deplora", "Felicita", "Agradece", "Celebra", "Adopta", "Designa", "Elogia", "Establece", "Está", "Manifiesta", "Suscribe",
        ],
        MeetingLines =
        [
            "{n}a sesión plenaria", "{n}ª sesión plenaria", "{n}a sesión plenaria (continuación)", "{n}ª sesión plenaria (continuación)", "{n}a sesión", "{n}ª sesión",
            "{o} sesión plenaria", "{o} sesión plenaria (continuación)", "{o} sesión",
        ],
        MeetingOrdinals =
        [
            "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena", "décima", "undécima", "duodécima",
            "decimotercera", "decimocuarta", "decimoquinta", "decimosexta", "decimoséptima", "decimoctava", "decimonovena", "vigésima",
        ],
        SessionLines = ["{o} período de sesiones"],
        AgendaLines = ["Temas {n} del programa", "Tema {n} del programa", "Temas {n} de la agenda", "Tema {n} de la agenda"],
        NumberLines = [("Resolución", "")],
        VoteLines = ["[Aprobad"],
        NoteAbbreviations = ["secc.", "cap.", "caps.", "vol.", "vols.", "núm.", "núms.", "párr.", "párrs.", "pág.", "págs.", "art.", "arts.", "Add.", "Corr.", "Rev.", "Ibid."],
        NoteLeads =
        [
            "Véase", "Véanse", "Ibid", "Puede", "Resolución", "Resoluciones", "Naciones Unidas", "Documentos Oficiales", "Informe", "A/", "E/", "S/", "Disponible", "Asamblea General",
            "Aprobad", "Tratado", "Sociedad de las Naciones", "Decisión", "Documento", "United Nations", "El ", "La ", "Los ", "Las ", "Publicación", "Organización", "Consejo",
        ],
        CountedWords =
        [
            "de enero", "de febrero", "de marzo", "de abril", "de mayo", "de junio", "de julio", "de agosto", "de septiembre", "de octubre", "de noviembre", "de diciembre",
            "por ciento", "%", "años", "meses", "días", "millones", "dólares", "a #", "°",
        ],
        NumberedWords =
        [
            "artículo", "artículos", "Artículo", "Artículos", "párrafo", "párrafos", "párr.", "párrs.", "sección", "secc.", "capítulo", "cap.", "anexo", "núm.", "núms.",
            "tema", "temas", "vol.", "Objetivo", "Objetivos", "objetivo", "meta", "metas", "fase", "regla", "reglas", "principio", "principios", "COVID", "número",
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
            "Suplemento núm.", "de", "del", "en", "el", "los", "las", "a", "al", "desde", "entre", "hasta", "para", "por", "Grupo", "año", "unos", "unas", "que", "y",
            "parte", "Parte", "Capítulo", "Objetivo de Desarrollo Sostenible", "Objetivos de Desarrollo Sostenible", "objetivo de desarrollo sostenible", "Anexo", "cuadro",
            "Meta", "Metas", "nivel", "niveles", "Objetivo de Desarrollo del Milenio", "Objetivos de Desarrollo del Milenio", "apartado", "apartados", "inciso", "incisos",
        ],
        FunctionWords =
        [
            "el", "la", "los", "las", "un", "una", "del", "de", "y", "o", "a", "al", "en", "sobre", "por", "para", "con", "que", "quien", "cuyo",
            "cuya", "así", "como", "se", "su", "sus", "este", "esta", "estos", "estas", "ese", "esa", "pero", "es", "son", "ha", "han", "no", "incluido", "incluida",
            "según", "sin", "e", "u",
        ],
        NumberConjunctions = ["y", "e", "o", "u", "a", "al"],
        NamesWithNumbers = ["Programa 21", "COVID-19", "COVID‑19", "Grupo de los 77"],
        AdoptionWords = ["aprobada por", "aprobada el", "celebrada el"],
        DivisionNames =
        [
            ("Artículo", ""), ("Parte", ""), ("Capítulo", ""), ("Sección", ""), ("Regla", ""), ("Título", ""), ("Prioridad", ""), ("", "parte"), ("", "sección"), ("", "capítulo"),
        ],
        DivisionNumbers = ["primera", "primero", "segunda", "segundo", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena", "décima"],
        AnnexHeadings = ["Anexo", "Apéndice"],
        LastMemberWords = ["y", "e", "o", "u"],
        Citations = SpanishCitationWords.Value,
        Wording = SpanishWording.Value,
        NotApplicable = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AnnexOrdinals"] = "annexes are numbered with numerals",
            ["Citations.OtherMonthNames"] = "a month has one name",
            ["Citations.OwnResolutionNouns"] = "the possessive is a word of its own",
            ["Citations.OwnDecisionNouns"] = "the possessive is a word of its own",
            ["Citations.AttachedParticles"] = "conjunctions and prepositions stand apart",
            ["Citations.PartLetters"] = "parts have Latin letters",
            ["Citations.Ordinals.Suffixes"] = "the ten stands before the unit",
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
