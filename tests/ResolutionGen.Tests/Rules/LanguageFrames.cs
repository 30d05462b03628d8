using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>The frames of the six languages.</summary>
internal static class LanguageFrames
{
    public static IReadOnlyList<LanguageFrame> All { get; } =
    [
        new LanguageFrame
        {
            Language = Language.English,
            Title = "Keeping lighthouses lit",
            Formula = "The General Assembly,",
            OtherFormula = "The Security Council,",
            Preambular = "Recalling its interest in lighthouses",
            Operative = ["Welcomes the report of the Secretary-General on lighthouses", "Takes note of the report of the Secretary-General on piers"],
            Last = "Decides to return to the matter at a later session.",
            Comma = ",",
            Semicolon = ";",
            NumberForm = "{0}. ",
            Meeting = "62nd plenary meeting\n{0}",
            Date = "4 December 2017",
        },
        new LanguageFrame
        {
            Language = Language.French,
            Title = "Entretien des phares",
            Formula = "L’Assemblée générale,",
            OtherFormula = "Le Conseil de sécurité,",
            Preambular = "Rappelant l’intérêt qu’elle porte aux phares",
            Operative = ["Se félicite du rapport du Secrétaire général sur les phares", "Prend note du rapport du Secrétaire général sur les jetées"],
            Last = "Décide de revenir sur la question à une session ultérieure.",
            Comma = ",",
            Semicolon = " ;",
            NumberForm = "{0}. ",
            Meeting = "62e séance plénière\n{0}",
            Date = "4 décembre 2017",
        },
        new LanguageFrame
        {
            Language = Language.Spanish,
            Title = "Mantenimiento de los faros",
            Formula = "La Asamblea General,",
            OtherFormula = "El Consejo de Seguridad,",
            Preambular = "Recordando su interés por los faros",
            Operative = ["Acoge con beneplácito el informe del Secretario General sobre los faros", "Toma nota del informe del Secretario General sobre los muelles"],
            Last = "Decide volver a examinar la cuestión en un período de sesiones posterior.",
            Comma = ",",
            Semicolon = ";",
            NumberForm = "{0}. ",
            Meeting = "62a sesión plenaria\n{0}",
            Date = "4 de diciembre de 2017",
        },
        new LanguageFrame
        {
            Language = Language.Russian,
            Title = "Содержание маяков",
            Formula = "Генеральная Ассамблея,",
            OtherFormula = "Совет Безопасности,",
            Preambular = "напоминая о своем интересе к маякам",
            Operative = ["приветствует доклад Генерального секретаря о маяках", "принимает к сведению доклад Генерального секретаря о причалах"],
            Last = "постановляет вернуться к этому вопросу на одной из последующих сессий.",
            Comma = ",",
            Semicolon = ";",
            NumberForm = "{0}. ",
            Meeting = "62-е пленарное заседание\n{0}",
            Date = "4 декабря 2017 года",
        },
        new LanguageFrame
        {
            Language = Language.Chinese,
            Title = "保持灯塔明亮",
            Formula = "大会，",
            OtherFormula = "安全理事会，",
            Preambular = "回顾其对灯塔的关注",
            Operative = ["欢迎秘书长关于灯塔的报告", "注意到秘书长关于码头的报告"],
            Last = "决定在今后一届会议上继续审议这个问题。",
            Comma = "，",
            Semicolon = "；",
            NumberForm = "{0}. ",
            Meeting = "{0}\n第62次全体会议",
            Date = "2017年12月4日",
        },
        new LanguageFrame
        {
            Language = Language.Arabic,
            Title = "الحفاظ على المنارات",
            Formula = "إن الجمعية العامة،",
            OtherFormula = "إن مجلس الأمن،",
            Preambular = "إذ تشير إلى اهتمامها بالمنارات",
            Operative = ["ترحب بتقرير الأمين العام عن المنارات", "تحيط علما بتقرير الأمين العام عن الأرصفة"],
            Last = "تقرر العودة إلى هذه المسألة في دورة لاحقة.",
            Comma = "،",
            Semicolon = "؛",
            NumberForm = "{0} - ",
            Meeting = "الجلسة العامة 62\n{0}",
            Date = "4 كانون الأول/ديسمبر 2017",
        },
    ];

    /// <summary>The languages, for theories.</summary>
    public static TheoryData<Language> Languages { get; } = new(All.Select(frame => frame.Language));
}
