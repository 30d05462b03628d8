namespace ResolutionGen;

/// <summary>The words of citations in Arabic, as official texts and their footnotes print them.</summary>
internal static class ArabicCitationWords
{
    public static CitationWords Value { get; } = new()
    {
        DateForms = ["{d} {m} {y}"],
        MonthNames =
        [
            ["كانون الثاني/يناير"], ["شباط/فبراير"], ["آذار/مارس"], ["نيسان/أبريل"], ["أيار/مايو"], ["حزيران/يونيه", "حزيران/يونيو"], ["تموز/يوليه", "تموز/يوليو"], ["آب/أغسطس"],
            ["أيلول/سبتمبر"], ["تشرين الأول/أكتوبر"], ["تشرين الثاني/نوفمبر"], ["كانون الأول/ديسمبر"],
        ],
        Ordinals = new(
            ["الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة", "الحادية عشرة", "الثانية عشرة", "الثالثة عشرة", "الرابعة عشرة", "الخامسة عشرة", "السادسة عشرة", "السابعة عشرة", "الثامنة عشرة", "التاسعة عشرة"],
            [new(20, "العشرون"), new(30, "الثلاثون"), new(40, "الأربعون"), new(50, "الخمسون"), new(60, "الستون"), new(70, "السبعون"), new(80, "الثمانون"), new(90, "التسعون")],
            [],
            " "),
        ResolutionNouns = ["قراراتها", "قراراته", "القرارات", "قرارات", "قراريها", "قراريه", "القرارين", "القراران", "قراري", "قرارها", "قراره", "القرار", "بالقرار", "للقرار", "قرار", "لقرار", "بقرار"],
        DecisionNouns = ["مقرراتها", "مقرراته", "المقررات", "مقررات", "مقرريها", "المقررين", "مقررها", "مقرره", "المقرر", "مقرر"],
        Bodies =
        [
            new(IssuingBody.Other, "جمعية الأمم المتحدة للبيئة"),
            new(IssuingBody.Other, "جمعية الصحة العالمية"),
            new(IssuingBody.GeneralAssembly, "الجمعية العامة"),
            new(IssuingBody.SecurityCouncil, "مجلس الأمن"),
            new(IssuingBody.EconomicAndSocialCouncil, "المجلس الاقتصادي والاجتماعي"),
            new(IssuingBody.HumanRightsCouncil, "مجلس حقوق الإنسان"),
            new(IssuingBody.GeneralAssembly, "الجمعية"),
            new(IssuingBody.Unknown, "المجلس"),
            new(IssuingBody.Other, "اللجنة"),
            new(IssuingBody.Other, "المؤتمر"),
        ],
        OwnWords = [],
        OwnLinks = ["في"],
        NumberPrefixes = ["رقم"],
        NumberSuffixes = [],
        SameDates = ["المؤرخ اليوم نفسه"],
        DatedThings = ["تقرير", "التقرير", "رسالة", "الرسالة", "بيان"],
        DateLinks = ["المؤرخة", "المؤرخين", "المؤرخ"],
        OfWords = [],
        ListWords = ["و", "أو", "إلى", "بما في ذلك", "وكذلك"],
        TitleIntroducers = ["المعنون"],
        PinPoints =
        [
            new(PinPointElement.Annex, "المرفق {o}"),
            new(PinPointElement.Annex, "المرفق {r}"),
            new(PinPointElement.Annex, "المرفق"),
            new(PinPointElement.Section, "الجزء {o}"),
            new(PinPointElement.Section, "الفرع {o}"),
            new(PinPointElement.Paragraph, "الفقرات {p}"),
            new(PinPointElement.Paragraph, "الفقرتان {p}"),
            new(PinPointElement.Paragraph, "الفقرتين {p}"),
            new(PinPointElement.Paragraph, "الفقرة {p}"),
            new(PinPointElement.Chapter, "الفصل {o}"),
        ],
        Ibid = ["المرجع نفسه"],
        TreatySeries = ["United Nations, Treaty Series", "League of Nations, Treaty Series", "Treaty Series"],
        TreatyVolumes = ["المجلد {n}", "vol. {n}"],
        TreatyNumbers = ["الرقم {n}", "No. {n}"],
        Supplements = ["الملحق رقم {n}"],
        RecordSessions = ["الدورة {o}"],
        ConferenceYears = ["لاستعراض المعاهدة عام {y}", "لاستعراض المعاهدة في عام {y}", "لاستعراض المعاهدة وتمديدها، {y}"],
    };
}
