namespace ResolutionGen.Tests;

/// <summary>The made-up resolution on tide tables in French.</summary>
internal static class HarboursFrench
{
    public static MadeUpResolution Value { get; } = new()
    {
        Symbol = Harbours.Symbol,
        Number = Harbours.Number,
        Language = Language.French,
        Title = "Tables des marées des petits ports",
        Formula = "L’Assemblée générale,",
        Masthead =
        [
            "Nations Unies",
            "Assemblée générale",
            "A/RES/76/904",
            "Distr. générale",
            "14 décembre 2021",
            "Soixante-seizième session",
            "Point 20 de l’ordre du jour",
            "Résolution adoptée par l’Assemblée générale le 10 décembre 2021",
            "[sur la base du rapport de la Deuxième Commission (A/76/991)]",
        ],
        Preambular =
        [
            "Rappelant sa résolution 71/902 du 19 décembre 2016, intitulée « Préservation des phares des petits États insulaires en développement »,",
            "Rappelant également ses résolutions 73/397 du 20 décembre 2018 et 75/398 du 21 décembre 2020 et sa décision 74/553 du 27 juillet 2020,",
            "Rappelant en outre la résolution 1991 (XVIII) de l’Assemblée générale, en date du 17 décembre 1963, et la résolution 2497 (2019) du Conseil de sécurité, en date du 14 novembre 2019, sur le relevé des côtes,",
            "Ayant examiné le rapport du Comité des marées{1},",
            "Prenant note du rapport du Secrétaire général sur les tables des marées{2}, établi en application de sa résolution 74/399, et de la lettre des capitaines de port (A/76/907){3},",
        ],
        Operative =
        [
            "1.\tRéaffirme le paragraphe 3 de sa résolution 71/902, et se félicite des tables publiées en application de sa résolution 75/398 du 21 décembre 2020 ;",
            "2.\tPrie le Secrétaire général :",
            "a)\tDe publier chaque année les tables des marées{4} ;",
            "b)\tDe convoquer une réunion des capitaines de port ;",
            "c)\tDe rendre compte des mesures énoncées au paragraphe 5 ci-dessous ;",
            "3.\tDécide d’examiner les tables visées au paragraphe 2 a) ci-dessus au titre de la question intitulée « Tables des marées des petits ports » de son ordre du jour ;",
            "4.\tInvite les ports à observer les règles figurant dans l’annexe de la présente résolution ;",
            "5.\tEngage les États Membres à imprimer leurs tables en temps voulu ;",
            "6.\tDécide d’inscrire à l’ordre du jour provisoire de sa soixante-dix-septième session la question intitulée « Tables des marées des petits ports » de son ordre du jour, compte tenu du paragraphe 5 ci-dessus.",
        ],
        Meeting = "50e séance plénière",
        Date = "10 décembre 2021",
        AnnexWord = "Annexe",
        AnnexTitle = "Règles relatives à l’affichage des tables",
        Annex =
        [
            "1.\tLe capitaine de port affiche la table sur la jetée{5}.",
            "2.\tLa table indique :",
            "a)\tL’heure de la pleine mer ;",
            "b)\tL’heure de la basse mer.",
        ],
        Notes = ["Documents officiels de l’Assemblée générale, soixante-seizième session, Supplément no 29 (A/76/29).", "A/76/905 et A/76/905/Add.1.", "Voir A/75/906, par. 12.", "Ibid., par. 14.", "Résolution 72/396, annexe."],
        Habits = LanguageHabits.BeforePunctuation,
    };
}
