using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>A resolution written for tests in four languages, part of which a test replaces.</summary>
internal static class TideTables
{
    private static readonly (string File, string Text)[] All =
    [
        ("tides.en.txt",
            """
            72/391. Tide tables

            The General Assembly,

            Recalling paragraph 4 of its resolution 71/258 of 23 December 2016 and its resolution 66/288 of 27 July 2012,¹

            1. Welcomes the report of the Secretary-General;²

            2. Requests that the tables named in paragraph 1 above be printed;

            3. Decides to return to the matter.³

            62nd plenary meeting
            4 December 2017

            __________________
            ¹ A/CONF.291/2015/4.
            ² A/72/906.
            ³ A/72/907.

            """),
        ("tides.es.txt",
            """
            72/391. Tablas de mareas

            La Asamblea General,

            Recordando el párrafo 4 de su resolución 71/258, de 23 de diciembre de 2016, y su resolución 66/288, de 27 de julio de 2012¹,

            1. Acoge con beneplácito el informe del Secretario General²;

            2. Solicita que se impriman las tablas mencionadas en el párrafo 1 de la presente resolución;

            3. Decide volver a examinar la cuestión³.

            62ª sesión plenaria
            4 de diciembre de 2017

            __________________
            ¹ A/CONF.291/2015/4.
            ² A/72/906.
            ³ A/72/907.

            """),
        ("tides.fr.txt",
            """
            72/391. Tables des marées

            L’Assemblée générale,

            Rappelant le paragraphe 4 de sa résolution 71/258 du 23 décembre 2016 et sa résolution 66/288 du 27 juillet 2012¹,

            1. Accueille avec satisfaction le rapport du Secrétaire général² ;

            2. Demande que les tables visées au paragraphe 1 ci-dessus soient imprimées ;

            3. Décide de revenir sur la question³.

            62e séance plénière
            4 décembre 2017

            __________________
            ¹ A/CONF.291/2015/4.
            ² A/72/906.
            ³ A/72/907.

            """),
        ("tides.zh.txt",
            """
            72/391. 潮汐表

            大会，

            回顾其2016年12月23日第71/258号决议第4段和2012年7月27日第66/288号决议，¹

            1. 欢迎秘书长关于潮汐表的报告；²

            2. 请秘书长印发上文第1段所述的潮汐表；

            3. 决定再次审议这个问题。³

            2017年12月4日
            第62次全体会议

            __________________
            ¹ A/CONF.291/2015/4。
            ² A/72/906。
            ³ A/72/907。

            """),
    ];

    /// <summary>All versions; in one of them a part replaced by another.</summary>
    public static (string Path, string Text)[] With(string language, string part, string replacement) => Files(language, part, replacement, ["en", "es", "fr", "zh"]);

    /// <summary>Some versions; in one of them a part replaced by another.</summary>
    public static (string Path, string Text)[] Files(string language, string part, string replacement, IReadOnlyCollection<string> languages)
    {
        Assert.Contains(part, TextIn(language), System.StringComparison.Ordinal);
        return All
            .Where(file => languages.Any(code => file.File.EndsWith(code + ".txt", System.StringComparison.Ordinal)))
            .Select(file => file.File.EndsWith(language + ".txt", System.StringComparison.Ordinal) ? (file.File, file.Text.Replace(part, replacement, System.StringComparison.Ordinal)) : file)
            .ToArray();
    }

    private static string TextIn(string language) => All.Single(file => file.File.EndsWith(language + ".txt", System.StringComparison.Ordinal)).Text;
}
