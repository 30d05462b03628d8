namespace ResolutionGen.Tests;

/// <summary>The made-up resolution on tide tables in Spanish.</summary>
internal static class HarboursSpanish
{
    public static MadeUpResolution Value { get; } = new()
    {
        Symbol = Harbours.Symbol,
        Number = Harbours.Number,
        Language = Language.Spanish,
        Title = "Tablas de mareas de los puertos pequeños",
        Formula = "La Asamblea General,",
        Masthead =
        [
            "Naciones Unidas",
            "Asamblea General",
            "A/RES/76/904",
            "Distr. general",
            "14 de diciembre de 2021",
            "Septuagésimo sexto período de sesiones",
            "Tema 20 del programa",
            "Resolución aprobada por la Asamblea General el 10 de diciembre de 2021",
            "[sobre la base del informe de la Segunda Comisión (A/76/991)]",
        ],
        Preambular =
        [
            "Recordando su resolución 71/902, de 19 de diciembre de 2016, titulada “Preservación de los faros de los pequeños Estados insulares en desarrollo”,",
            "Recordando también sus resoluciones 73/397, de 20 de diciembre de 2018, y 75/398, de 21 de diciembre de 2020, y su decisión 74/553, de 27 de julio de 2020,",
            "Recordando además la resolución 1991 (XVIII) de la Asamblea General, de 17 de diciembre de 1963, y la resolución 2497 (2019) del Consejo de Seguridad, de 14 de noviembre de 2019, relativas al levantamiento de costas,",
            "Habiendo examinado el informe del Comité de Mareas{1},",
            "Observando el informe del Secretario General sobre las tablas de mareas{2}, preparado en cumplimiento de su resolución 74/399, y la carta de los capitanes de puerto (A/76/907){3},",
        ],
        Operative =
        [
            "1.\tReafirma el párrafo 3 de su resolución 71/902, y acoge con beneplácito las tablas publicadas en cumplimiento de su resolución 75/398, de 21 de diciembre de 2020;",
            "2.\tSolicita al Secretario General que:",
            "a)\tPublique cada año las tablas de mareas{4};",
            "b)\tConvoque una reunión de capitanes de puerto;",
            "c)\tInforme sobre las medidas enunciadas en el párrafo 5 infra;",
            "3.\tDecide examinar las tablas mencionadas en el párrafo 2 a) supra en relación con el tema titulado “Tablas de mareas de los puertos pequeños” de su programa;",
            "4.\tInvita a los puertos a que observen las normas que figuran en el anexo de la presente resolución;",
            "5.\tAlienta a los Estados Miembros a que impriman sus tablas con antelación suficiente;",
            "6.\tDecide incluir en el programa provisional de su septuagésimo séptimo período de sesiones el tema titulado “Tablas de mareas de los puertos pequeños” de su programa, teniendo en cuenta el párrafo 5 supra.",
        ],
        Meeting = "50ª sesión plenaria",
        Date = "10 de diciembre de 2021",
        AnnexWord = "Anexo",
        AnnexTitle = "Normas para la exposición de las tablas",
        Annex =
        [
            "1.\tEl capitán de puerto expondrá la tabla en el muelle{5}.",
            "2.\tEn la tabla se indicará:",
            "a)\tLa hora de la pleamar;",
            "b)\tLa hora de la bajamar.",
        ],
        Notes = ["Documentos Oficiales de la Asamblea General, septuagésimo sexto período de sesiones, Suplemento núm. 29 (A/76/29).", "A/76/905 y A/76/905/Add.1.", "Véase A/75/906, párr. 12.", "Ibid., párr. 14.", "Resolución 72/396, anexo."],
        Habits = LanguageHabits.BeforePunctuation,
    };
}
