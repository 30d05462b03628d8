namespace ResolutionGen.Tests;

/// <summary>The made-up resolution in French.</summary>
internal static class MadeUpFrench
{
    public static MadeUpResolution Value { get; } = new()
    {
        Language = Language.French,
        Title = "Préservation des phares des petits États insulaires en développement",
        Formula = "L’Assemblée générale,",
        Masthead =
        [
            "Nations Unies",
            "Assemblée générale",
            "A/RES/71/902",
            "Distr. générale",
            "22 décembre 2016",
            "Soixante et onzième session",
            "Point 19 de l’ordre du jour",
            "Résolution adoptée par l’Assemblée générale le 19 décembre 2016",
            "[sur la base du rapport de la Deuxième Commission (A/71/990)]",
        ],
        Preambular =
        [
            "Rappelant ses résolutions 67/393 du 21 décembre 2012, 68/394 du 20 décembre 2013 et 70/395 du 22 décembre 2015 sur la préservation des phares,",
            "Rappelant également la Déclaration sur les feux côtiers{1}, dans laquelle il est dit que chaque feu guide les navires de toutes les nations et que ses gardiens méritent la reconnaissance de tous,",
            "Prenant note du document final de la Conférence des gardiens{2}, et soulignant que 12 des 40 phares qui y sont mentionnés ont été construits avant 1900 et attendent depuis 3 ans d’être réparés,",
            "Accueillant avec satisfaction le rapport du Secrétaire général sur les feux côtiers{3},",
        ],
        Operative =
        [
            "1.\tSe félicite des progrès accomplis par les petits États insulaires en développement, qui gardent leurs phares allumés, et prend note des engagements pris à la Conférence des gardiens ;",
            "2.\tPrie le Secrétaire général :",
            "a)\tDe lui rendre compte, à sa soixante-douzième session, de l’état de chaque phare, compte tenu de la Déclaration sur les feux côtiers{1}, et en particulier :",
            "i)\tDe l’état des lanternes et des lentilles ;",
            "ii)\tDe l’état des tours et des logements des gardiens ;",
            "b)\tDe convoquer une réunion de gardiens{4}, dans la limite des ressources existantes ;",
            "3.\tInvite les États Membres à appuyer la formation des gardiens, comme le recommande le rapport du Secrétaire général sur les feux côtiers{3} ;",
            "4.\tDécide de rester saisie de la question.",
        ],
        Meeting = "65e séance plénière",
        Date = "19 décembre 2016",
        AnnexWord = "Annexe",
        AnnexTitle = "Règles relatives à la garde des feux",
        Annex =
        [
            "1.\tLe gardien allume le feu au coucher du soleil{5}.",
            "2.\tLe gardien tient un registre, dans lequel il inscrit :",
            "a)\tL’heure à laquelle le feu a été allumé ;",
            "b)\tL’heure à laquelle le feu a été éteint.",
        ],
        Notes = ["Résolution 66/391, annexe.", "A/CONF.299/2016/7, chap. I.", "A/71/903 et Add.1.", "Voir A/70/904, par. 12.", "Ibid., par. 14."],
        Habits = LanguageHabits.BeforePunctuation,
    };
}
