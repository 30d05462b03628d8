namespace ResolutionGen;

/// <summary>
/// The words of citations in Arabic. Sources: official texts of the General Assembly, the Security Council, the Human Rights Council and the Economic and Social Council and their footnotes;
/// months by their Levantine and their western name, in this order, as the United Nations print both.
/// </summary>
internal static class ArabicCitationWords
{
    public static CitationWords Value { get; } = new()
    {
        DateForms = ["{d} {m} / {w} {y}", "{d} {m} {y}", "{d} {w} {y}"],
        MonthNames =
        [
            ["كانون الثاني"], ["شباط"], ["آذار"], ["نيسان"], ["أيار"], ["حزيران"], ["تموز"], ["آب"], ["أيلول"], ["تشرين الأول"], ["تشرين الثاني"], ["كانون الأول"],
        ],
        OtherMonthNames =
        [
            ["يناير"], ["فبراير"], ["مارس"], ["أبريل", "إبريل"], ["مايو"], ["يونيه", "يونيو"], ["يوليه", "يوليو"], ["أغسطس"], ["سبتمبر"], ["أكتوبر"], ["نوفمبر"], ["ديسمبر"],
        ],
        Ordinals = new(
            [
                ["الأولى", "الأول", "الحادية", "الحادي"], ["الثانية", "الثاني"], ["الثالثة", "الثالث"], ["الرابعة", "الرابع"], ["الخامسة", "الخامس"], ["السادسة", "السادس"], ["السابعة", "السابع"],
                ["الثامنة", "الثامن"], ["التاسعة", "التاسع"], ["العاشرة", "العاشر"], ["الحادية عشرة", "الحادي عشر"], ["الثانية عشرة", "الثاني عشر"], ["الثالثة عشرة", "الثالث عشر"],
                ["الرابعة عشرة", "الرابع عشر"], ["الخامسة عشرة", "الخامس عشر"], ["السادسة عشرة", "السادس عشر"], ["السابعة عشرة", "السابع عشر"], ["الثامنة عشرة", "الثامن عشر"], ["التاسعة عشرة", "التاسع عشر"],
            ],
            [
                new(20, "العشرون"), new(30, "الثلاثون"), new(40, "الأربعون"), new(50, "الخمسون"), new(60, "الستون"), new(70, "السبعون"), new(80, "الثمانون"), new(90, "التسعون"),
                new(20, "العشرين"), new(30, "الثلاثين"), new(40, "الأربعين"), new(50, "الخمسين"), new(60, "الستين"), new(70, "السبعين"), new(80, "الثمانين"), new(90, "التسعين"),
            ],
            [],
            [
                new(20, " والعشرون"), new(30, " والثلاثون"), new(40, " والأربعون"), new(50, " والخمسون"), new(60, " والستون"), new(70, " والسبعون"), new(80, " والثمانون"), new(90, " والتسعون"),
                new(20, " والعشرين"), new(30, " والثلاثين"), new(40, " والأربعين"), new(50, " والخمسين"), new(60, " والستين"), new(70, " والسبعين"), new(80, " والثمانين"), new(90, " والتسعين"),
            ]),
        ResolutionNouns = ["القرارات", "القرارين", "القراران", "القرار", "قرارات", "قرارين", "قراران", "قراري", "قرارا", "قرار"],
        DecisionNouns = ["المقررات", "المقررين", "المقرران", "المقرر", "مقررات", "مقررين", "مقرران", "مقرري", "مقررا", "مقرر"],
        OwnResolutionNouns = ["قراراتها", "قراراته", "قراراتهما", "قراريها", "قراريه", "قراراها", "قراراه", "قرارها", "قراره"],
        OwnDecisionNouns = ["مقرراتها", "مقرراته", "مقرريها", "مقرريه", "مقرراها", "مقرراه", "مقررها", "مقرره"],
        AttachedParticles = "وفبلك",
        Bodies =
        [
            new(IssuingBody.Other, "جمعية الأمم المتحدة للبيئة"),
            new(IssuingBody.Other, "جمعية البيئة"),
            new(IssuingBody.Other, "جمعية الصحة العالمية"),
            new(IssuingBody.Other, "مجلس الوصاية"),
            new(IssuingBody.Other, "مجلس الإدارة"),
            new(IssuingBody.Other, "المجلس التنفيذي"),
            new(IssuingBody.GeneralAssembly, "الجمعية العامة"),
            new(IssuingBody.GeneralAssembly, "لجمعية العامة"),
            new(IssuingBody.SecurityCouncil, "مجلس الأمن"),
            new(IssuingBody.EconomicAndSocialCouncil, "المجلس الاقتصادي والاجتماعي"),
            new(IssuingBody.EconomicAndSocialCouncil, "لمجلس الاقتصادي والاجتماعي"),
            new(IssuingBody.HumanRightsCouncil, "مجلس حقوق الإنسان"),
            new(IssuingBody.GeneralAssembly, "الجمعية"),
            new(IssuingBody.Unknown, "المجلس"),
            new(IssuingBody.Other, "اللجنة"),
            new(IssuingBody.Other, "لجنة"),
            new(IssuingBody.Other, "المؤتمر"),
            new(IssuingBody.Other, "مؤتمر"),
        ],
        OwnWords = [],
        OwnLinks = ["في", "بموجب", "بمقتضى", "من خلال"],
        AdoptedByLinks = ["الذي اتخذته", "الذي اتخذه", "التي اتخذتها", "التي اتخذها", "الصادر عن", "الصادرة عن"],
        SubjectArticles = [],
        PartLetters =
        [
            new('A', "ألف"), new('B', "باء"), new('C', "جيم"), new('D', "دال"), new('E', "هاء"), new('F', "واو"), new('G', "زاي"), new('H', "حاء"), new('I', "طاء"), new('J', "ياء"), new('K', "كاف"),
            new('L', "لام"), new('M', "ميم"), new('N', "نون"), new('O', "سين"), new('P', "عين"), new('Q', "فاء"), new('R', "صاد"), new('S', "قاف"), new('T', "راء"), new('U', "شين"), new('V', "تاء"),
            new('W', "ثاء"), new('X', "خاء"), new('Y', "ذال"), new('Z', "ضاد"),
        ],
        PartJoins = ["و"],
        PartRanges = ["إلى"],
        SessionPrefixes = [new("دإط", "ES-"), new("د إ ط", "ES-"), new("دإ", "S-"), new("د إ", "S-"), new("د", "")],
        Quotes = [new('\u201D', '\u201C'), new('\u201C', '\u201D'), new('\u00AB', '\u00BB')],
        NumberPrefixes = ["رقم"],
        NumberSuffixes = [],
        SameDates = ["المؤرخ اليوم نفسه", "المؤرخة اليوم نفسه", "المؤرخ في اليوم نفسه"],
        DatedThings = ["تقرير", "التقرير", "رسالة", "الرسالة", "بيان", "البيان"],
        DateLinks = ["المؤرخة", "المؤرخين", "المؤرخان", "المؤرخ", "المؤرَّخ", "المؤرّخ", "الصادر في", "الصادرة في", "المتخذ في", "المعتمد في", "بتاريخ"],
        OfWords = ["من", "في"],
        ListWords = ["و", "أو", "إلى", "بما في ذلك", "بما فيها", "وكذلك", "ولا سيما", "لا سيما", "وخاصة", "ومنها", "وآخرها"],
        TitleIntroducers = ["المعنونة", "المعنون"],
        PinPoints =
        [
            new(PinPointElement.Annex, "المرفقان {o}"),
            new(PinPointElement.Annex, "المرفق {o}"),
            new(PinPointElement.Annex, "المرفق {r}"),
            new(PinPointElement.Annex, "المرفق"),
            new(PinPointElement.Annex, "مرفق"),
            new(PinPointElement.Section, "الجزء {o}"),
            new(PinPointElement.Section, "الجزء {r}"),
            new(PinPointElement.Section, "الفرع {o}"),
            new(PinPointElement.Section, "الفرع {r}"),
            new(PinPointElement.Preambular, "الفقرة {n} من الديباجة"),
            new(PinPointElement.Preambular, "الفقرة {n} من ديباجة"),
            new(PinPointElement.Preambular, "الديباجة، الفقرة {n}"),
            new(PinPointElement.Paragraph, "الفقرات {p}"),
            new(PinPointElement.Paragraph, "الفقرتان {p}"),
            new(PinPointElement.Paragraph, "الفقرتين {p}"),
            new(PinPointElement.Paragraph, "الفقرة {p}"),
            new(PinPointElement.Paragraph, "لفقرة {p}"),
            new(PinPointElement.Paragraph, "فقرة {p}"),
            new(PinPointElement.Footnote, "الحاشية {n}"),
            new(PinPointElement.Chapter, "الفصول {o}"),
            new(PinPointElement.Chapter, "الفصل {o}"),
            new(PinPointElement.Chapter, "الفصل {r}"),
            new(PinPointElement.Chapter, "التذييل {o}"),
            new(PinPointElement.Chapter, "التذييل"),
        ],
        AboveWords = ["أعلاه"],
        BelowWords = ["أدناه"],
        PresentResolutions = ["من هذا القرار", "بهذا القرار", "لهذا القرار", "في هذا القرار"],
        Ibid = ["المرجع نفسه", "المصدر نفسه", "Ibid.", "Ibid"],
        TreatySeries = ["United Nations, Treaty Series", "League of Nations, Treaty Series", "الأمم المتحدة، مجموعة المعاهدات", "Treaty Series"],
        TreatyVolumes = ["المجلد {n}", "vols. {n}", "vol. {n}"],
        TreatyNumbers = ["الرقم {n}", "رقم {n}", "Nos. {n}", "No. {n}"],
        Supplements = ["الملحق رقم {n}", "الملحق {n}"],
        RecordSessions = ["الدورة الاستثنائية الطارئة {o}", "الدورة الاستثنائية {o}", "الدورة {o}", "{y}"],
        ConferenceYears = ["المؤتمر الاستعراضي لعام {y}", "مؤتمر الأطراف لاستعراض المعاهدة لعام {y}", "لاستعراض المعاهدة عام {y}", "لاستعراض المعاهدة في عام {y}", "لاستعراض المعاهدة وتمديدها، {y}"],
    };
}
