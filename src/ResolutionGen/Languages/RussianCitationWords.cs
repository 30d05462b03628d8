namespace ResolutionGen;

/// <summary>The words of citations in Russian, as official texts and their footnotes print them.</summary>
internal static class RussianCitationWords
{
    public static CitationWords Value { get; } = new()
    {
        DateForms = ["{d} {m} {y} года", "{d} {m} {y}"],
        MonthNames =
        [
            ["января"], ["февраля"], ["марта"], ["апреля"], ["мая"], ["июня"], ["июля"], ["августа"], ["сентября"], ["октября"], ["ноября"], ["декабря"],
        ],
        Ordinals = new(
            ["первая", "вторая", "третья", "четвертая", "пятая", "шестая", "седьмая", "восьмая", "девятая", "десятая", "одиннадцатая", "двенадцатая", "тринадцатая", "четырнадцатая", "пятнадцатая", "шестнадцатая", "семнадцатая", "восемнадцатая", "девятнадцатая"],
            [new(20, "двадцатая"), new(30, "тридцатая"), new(40, "сороковая"), new(50, "пятидесятая"), new(60, "шестидесятая"), new(70, "семидесятая"), new(80, "восьмидесятая"), new(90, "девяностая")],
            [new(20, "двадцать"), new(30, "тридцать"), new(40, "сорок"), new(50, "пятьдесят"), new(60, "шестьдесят"), new(70, "семьдесят"), new(80, "восемьдесят"), new(90, "девяносто")],
            " "),
        ResolutionNouns = ["резолюциями", "резолюциях", "резолюциям", "резолюцией", "резолюции", "резолюцию", "резолюция", "резолюций"],
        DecisionNouns = ["решениями", "решениях", "решениям", "решением", "решения", "решении", "решению", "решение", "решений"],
        Bodies =
        [
            new(IssuingBody.Other, "Ассамблеи Организации Объединенных Наций по окружающей среде"),
            new(IssuingBody.Other, "Всемирной ассамблеи здравоохранения"),
            new(IssuingBody.GeneralAssembly, "Генеральной Ассамблеи"),
            new(IssuingBody.GeneralAssembly, "Генеральная Ассамблея"),
            new(IssuingBody.SecurityCouncil, "Совета Безопасности"),
            new(IssuingBody.SecurityCouncil, "Совет Безопасности"),
            new(IssuingBody.EconomicAndSocialCouncil, "Экономического и Социального Совета"),
            new(IssuingBody.EconomicAndSocialCouncil, "Экономический и Социальный Совет"),
            new(IssuingBody.HumanRightsCouncil, "Совета по правам человека"),
            new(IssuingBody.HumanRightsCouncil, "Совет по правам человека"),
            new(IssuingBody.GeneralAssembly, "Ассамблеи"),
            new(IssuingBody.Unknown, "Совета"),
            new(IssuingBody.Other, "Комиссии"),
            new(IssuingBody.Other, "Комитета"),
            new(IssuingBody.Other, "Конференции"),
        ],
        OwnWords = ["свою", "своей", "свои", "своих", "своими", "своим", "ее", "его"],
        OwnLinks = ["в", "во"],
        NumberPrefixes = ["№"],
        NumberSuffixes = [],
        SameDates = ["от того же числа"],
        DatedThings = ["доклад", "доклада", "доклады", "письмо", "письма", "письме", "заявление", "заявления"],
        DateLinks = ["от", "принятой", "принятую"],
        OfWords = [],
        ListWords = ["и", "или", "а также", "в частности", "включая", "в том числе", "по"],
        TitleIntroducers = ["озаглавленной", "озаглавленную", "озаглавленная", "озаглавленных"],
        PinPoints =
        [
            new(PinPointElement.Annex, "приложения {r}"),
            new(PinPointElement.Annex, "приложение {r}"),
            new(PinPointElement.Annex, "приложение"),
            new(PinPointElement.Section, "раздел {r}"),
            new(PinPointElement.Section, "раздела {r}"),
            new(PinPointElement.Section, "разделе {r}"),
            new(PinPointElement.Section, "разд. {r}"),
            new(PinPointElement.Paragraph, "пункты {p}"),
            new(PinPointElement.Paragraph, "пунктами {p}"),
            new(PinPointElement.Paragraph, "пунктах {p}"),
            new(PinPointElement.Paragraph, "пунктов {p}"),
            new(PinPointElement.Paragraph, "пунктом {p}"),
            new(PinPointElement.Paragraph, "пункте {p}"),
            new(PinPointElement.Paragraph, "пункта {p}"),
            new(PinPointElement.Paragraph, "пункту {p}"),
            new(PinPointElement.Paragraph, "пункт {p}"),
            new(PinPointElement.Paragraph, "пп. {p}"),
            new(PinPointElement.Paragraph, "п. {p}"),
            new(PinPointElement.Chapter, "глава {r}"),
            new(PinPointElement.Chapter, "гл. {r}"),
            new(PinPointElement.Chapter, "часть {r}"),
        ],
        Ibid = ["Там же", "Ibid."],
        TreatySeries = ["United Nations, Treaty Series", "League of Nations, Treaty Series", "Treaty Series"],
        TreatyVolumes = ["vols. {n}", "vol. {n}"],
        TreatyNumbers = ["Nos. {n}", "No. {n}"],
        Supplements = ["Дополнение № {n}"],
        RecordSessions = ["{o} сессия", "{y} год"],
        ConferenceYears = ["Конференция {y} года", "Конференции {y} года"],
    };
}
