namespace ResolutionGen.Tests;

/// <summary>The made-up resolution in Spanish.</summary>
internal static class MadeUpSpanish
{
    public static MadeUpResolution Value { get; } = new()
    {
        Language = Language.Spanish,
        Title = "Preservación de los faros de los pequeños Estados insulares en desarrollo",
        Formula = "La Asamblea General,",
        Masthead =
        [
            "Naciones Unidas",
            "Asamblea General",
            "A/RES/71/902",
            "Distr. general",
            "22 de diciembre de 2016",
            "Septuagésimo primer período de sesiones",
            "Tema 19 del programa",
            "Resolución aprobada por la Asamblea General el 19 de diciembre de 2016",
            "[sobre la base del informe de la Segunda Comisión (A/71/990)]",
        ],
        Preambular =
        [
            "Recordando sus resoluciones 67/393, de 21 de diciembre de 2012, 68/394, de 20 de diciembre de 2013, y 70/395, de 22 de diciembre de 2015, relativas a la preservación de los faros,",
            "Recordando también la Declaración sobre las Luces Costeras{1}, en la que se afirma que cada luz guía a los buques de todas las naciones y que sus guardianes merecen el reconocimiento de todos,",
            "Observando el documento final de la Conferencia de Guardianes{2}, y destacando que 12 de los 40 faros que en él se mencionan se construyeron antes de 1900 y necesitan reparaciones desde hace 3 años,",
            "Acogiendo con beneplácito el informe del Secretario General sobre las luces costeras{3},",
        ],
        Operative =
        [
            "1.\tAcoge con beneplácito los progresos realizados por los pequeños Estados insulares en desarrollo para mantener encendidos sus faros, y toma nota de los compromisos contraídos en la Conferencia de Guardianes;",
            "2.\tSolicita al Secretario General que:",
            "a)\tLa informe en su septuagésimo segundo período de sesiones sobre el estado de cada faro, teniendo en cuenta la Declaración sobre las Luces Costeras{1}, y en particular sobre:",
            "i)\tEl estado de las linternas y las lentes;",
            "ii)\tEl estado de las torres y de las viviendas de los guardianes;",
            "b)\tConvoque una reunión de guardianes{4}, dentro de los límites de los recursos existentes;",
            "3.\tInvita a los Estados Miembros a que apoyen la formación de los guardianes, conforme a lo recomendado en el informe del Secretario General sobre las luces costeras{3};",
            "4.\tDecide seguir ocupándose de la cuestión.",
        ],
        Meeting = "65ª sesión plenaria",
        Date = "19 de diciembre de 2016",
        AnnexWord = "Anexo",
        AnnexTitle = "Normas para la custodia de las luces",
        Annex =
        [
            "1.\tEl guardián encenderá la luz a la puesta del sol{5}.",
            "2.\tEl guardián llevará un registro, en el que anotará:",
            "a)\tLa hora a la que se encendió la luz;",
            "b)\tLa hora a la que se apagó la luz.",
        ],
        Notes = ["Resolución 66/391, anexo.", "A/CONF.299/2016/7, cap. I.", "A/71/903 y Add.1.", "Véase A/70/904, párr. 12.", "Ibid., párr. 14."],
        Habits = LanguageHabits.BeforePunctuation,
    };
}
