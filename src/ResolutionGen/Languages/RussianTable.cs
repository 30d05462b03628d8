using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The words of Russian.</summary>
/// <remarks>
/// Formulas: exact lines of official texts of sessions 75 to 80, and the resolutions of the Councils of 2020 to 2026. Lead words, words of notes, words beside numbers: their frequencies there.
/// Meeting, vote, session and agenda lines: the closing lines and mastheads of the same texts. Abbreviations, words of reference, numerals of sections: United Nations Editorial Manual, and the same texts.
/// </remarks>
internal static class RussianTable
{
    private const string UnspacedOnly = "words are parted by blanks: the rule compares whole words";

    public static LanguageTable Value { get; } = new()
    {
        Language = Language.Russian,
        Script = Script.Cyrillic,
        MarkersPrecedeStops = true,
        ParagraphsBeginLower = true,
        CommonWords = [" и ", " в ", " на ", " по ", " с "],
        Formulas =
        [
            new(IssuingBody.GeneralAssembly, "Генеральная Ассамблея"),
            new(IssuingBody.SecurityCouncil, "Совет Безопасности"),
            new(IssuingBody.EconomicAndSocialCouncil, "Экономический и Социальный Совет"),
            new(IssuingBody.HumanRightsCouncil, "Совет по правам человека"),
        ],
        PreambularLeads =
        [
            "ссылаясь", "признавая", "принимая", "с удовлетворением", "с признательностью", "с интересом", "с обеспокоенностью", "с озабоченностью", "с глубокой", "с глубоким", "с большой", "с беспокойством", "с серьезной", "с особым", "с одобрением",
            "подтверждая", "отмечая", "приветствуя", "напоминая", "вновь", "будучи", "выражая", "особо", "подчеркивая", "учитывая", "рассмотрев", "руководствуясь", "обращая",
            "памятуя", "призывая", "действуя", "сознавая", "осуждая", "настоятельно", "рекомендуя", "констатируя", "определяя", "поддерживая", "высоко", "воздавая", "считая",
            "привлекая", "решительно", "одобряя", "положительно", "заявляя", "сожалея", "разделяя", "испытывая", "высказываясь", "поощряя", "осознавая", "исходя", "желая",
            "предлагая", "стремясь", "глубоко", "также", "далее", "выступая", "надеясь", "повторяя", "изучив", "заслушав", "преисполненная", "твердо", "полностью", "акцентируя", "ожидая",
        ],
        OperativeLeads =
        [
            "просит", "призывает", "рекомендует", "настоятельно", "вновь", "предлагает", "постановляет", "с удовлетворением", "с признательностью", "с интересом", "с обеспокоенностью", "с озабоченностью", "с глубоким",
            "приветствует", "подтверждает", "принимает", "отмечает", "выражает", "подчеркивает", "признает", "особо", "ссылается", "напоминает", "высказывается", "обращает",
            "учитывает", "одобряет", "считает", "констатирует", "заявляет", "утверждает", "решительно", "повторяет", "обращается", "приглашает", "уполномочивает", "поощряет",
            "высоко", "отвергает", "благодарит", "выступает", "поручает", "соглашается", "полностью", "сожалеет", "положительно", "осуждает", "возобновляет", "ожидает",
            "изменяет", "акцентирует", "провозглашает", "поддерживает", "рассчитывает", "самым", "также", "требует", "разрешает", "учреждает", "назначает", "с глубокой", "воздает",
        ],
        MeetingLines =
        [
            "{n}-е пленарное заседание", "{n}-e пленарное заседание", "{n}-е (возобновленное) пленарное заседание", "{n}-e (возобновленное) пленарное заседание",
            "{n}-е заседание", "{n}-e заседание",
        ],
        SessionLines = ["{o} сессия"],
        AgendaLines = ["Пункты {n} повестки дня", "Пункт {n} повестки дня"],
        NumberLines = [("Резолюция", ""), ("Резолюция", ",")],
        VoteLines = ["[Принят"],
        NoteAbbreviations = ["разд.", "гл.", "т.", "п.", "пп.", "с.", "стр.", "ст.", "vol.", "No.", "Nos.", "vols.", "chap.", "sect.", "Add.", "Corr.", "Rev.", "См."],
        NoteLeads =
        [
            "См.", "Там же", "Ibid", "Резолюция", "Резолюции", "United Nations", "Организация Объединенных Наций", "Официальные отчеты", "Доклад", "A/", "E/", "S/", "URL",
            "Принят", "League of Nations", "Решение", "Документ", "Имеется", "Размещено", "Генеральная Ассамблея", "Публикация", "Англ.", "Официальные", "Международн",
        ],
        CountedWords =
        [
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря", "процент*", "%", "лет", "год", "года", "году", "годов", "годы", "месяц*",
            "дней", "млн", "млрд", "миллион*", "миллиард*", "тыс*", "долл*", "выше", "ниже", "-й", "-м", "-я", "-х", "°",
        ],
        NumberedWords =
        [
            "статья", "статьи", "статье", "статьей", "статьями", "Статья", "Статьи", "пункт", "пункта", "пункте", "пунктом", "пункты", "пунктов", "пунктах", "пунктами", "п.", "пп.",
            "раздел", "раздела", "разделе", "разд.", "глава", "главы", "главе", "гл.", "приложение", "приложении", "№", "No.", "цель", "цели", "Цель", "Цели", "задача", "задачи", "vol.", "т.",
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря", "COVID", "от", "до", "с", "на", "в", "к", "по", "за",
            "Дополнение №", "из", "более", "менее", "около", "Группы", "и", "правило", "правила",
            "части", "часть", "Часть", "приложения", "таблице",
            "Целей", "целей", "Целям", "целям", "Целями", "целями", "Целях", "целях", "Целью", "целью", "задач", "задаче", "задачу", "уровень", "уровня", "уровне", "подпункт", "подпункта", "подпункте", "подпунктах", "подпунктов", "подпункты",
        ],
        FunctionWords =
        [
            "и", "или", "в", "во", "на", "по", "с", "со", "к", "ко", "о", "об", "от", "до", "из", "за", "для", "при", "а также", "а",
            "но", "не", "что", "чтобы", "который", "которая", "которое", "которые", "которой", "которого", "которым", "которых", "как", "это", "этот", "эта", "эти", "его", "ее", "их",
            "в том числе", "включая", "под", "между", "через",
        ],
        NumberConjunctions = ["и", "или", "по", "до"],
        NamesWithNumbers = ["COVID-19", "COVID‑19", "Группа 77"],
        AdoptionWords = ["принятая"],
        DivisionNames = [("Статья", ""), ("Часть", ""), ("Глава", ""), ("Раздел", ""), ("Правило", ""), ("Положение", ""), ("Приоритет", ""), ("", "часть"), ("", "раздел")],
        DivisionNumbers =
        [
            "первая", "вторая", "третья", "четвертая", "пятая", "шестая", "седьмая", "восьмая", "девятая", "десятая", "первый", "второй", "третий", "четвертый", "пятый",
        ],
        AnnexHeadings = ["Приложение", "Добавление"],
        LastMemberWords = ["и", "или"],
        Citations = RussianCitationWords.Value,
        Wording = RussianWording.Value,
        NotApplicable = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AnnexOrdinals"] = "annexes are numbered with numerals",
            ["Citations.OtherMonthNames"] = "a month has one name",
            ["Citations.OwnResolutionNouns"] = "the possessive is a word of its own",
            ["Citations.OwnDecisionNouns"] = "the possessive is a word of its own",
            ["Citations.AttachedParticles"] = "conjunctions and prepositions stand apart",
            ["Citations.Ordinals.Suffixes"] = "the ten stands before the unit",
            ["Citations.SubjectArticles"] = "there is no article",
            ["MeetingOrdinals"] = "meetings are numbered with digits",
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
