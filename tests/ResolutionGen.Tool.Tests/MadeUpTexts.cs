namespace ResolutionGen.Tool.Tests;

/// <summary>Resolutions that no body adopted.</summary>
internal static class MadeUpTexts
{
    public const string Clean = """
        72/801. Clean rivers

        The General Assembly,

        Recalling its interest in rivers,

        Noting the report of the Secretary-General on rivers,

        1. Welcomes the report;

        2. Requests the Secretary-General:

        (a) To clean rivers;

        (b) To report on them.

        62nd plenary meeting
        4 December 2017

        """;

    /// <summary>With one Info: a doubled word in line 11, from column 18.</summary>
    public const string WithInfo = """
        72/802. Clean lakes

        The General Assembly,

        Recalling its interest in lakes,

        Noting the report of the Secretary-General on lakes,

        1. Welcomes the report;

        2. Requests the the Secretary-General to report.

        62nd plenary meeting
        4 December 2017

        """;

    /// <summary>With one Warning: a title in line 9, from column 43, that differs from the one in line 7, from column 38.</summary>
    public const string WithWarning = """
        72/803. Clean wells

        The General Assembly,

        Recalling its interest in wells,

        1. Decides to discuss the item entitled “Clean wells for all”;

        2. Also decides to report on the item entitled “Clean wellls for all”.

        62nd plenary meeting
        4 December 2017

        """;

    /// <summary>With the date of a citation in line 5, from column 36.</summary>
    public const string WithCitation = """
        72/810. Clean streams

        The General Assembly,

        Recalling its resolution 71/258 of 22 December 2016,

        1. Welcomes the report;

        2. Requests another one.

        62nd plenary meeting
        4 December 2017

        """;

    public const string WithThreeParagraphsInEnglish = """
        72/811. Lamps

        The General Assembly,

        Recalling its interest in lamps,

        1. Welcomes the report of the Secretary-General;

        2. Requests another report;

        3. Decides to return to the matter.

        62nd plenary meeting
        4 December 2017

        """;

    public const string WithTwoParagraphsInFrench = """
        72/811. Lampes

        L’Assemblée générale,

        Rappelant l’intérêt qu’elle porte aux lampes,

        1. Accueille avec satisfaction le rapport du Secrétaire général ;

        2. Décide de revenir sur la question.

        62e séance plénière
        4 décembre 2017

        """;
}
