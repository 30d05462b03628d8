using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The words of Arabic.</summary>
/// <remarks>
/// Formulas: exact lines of official texts of sessions 75 to 80, and the resolutions of the Councils of 2020 to 2026. Lead words, words of notes, words beside numbers: their frequencies there.
/// Meeting, vote, session and agenda lines: the closing lines and mastheads of the same texts. Abbreviations, words of reference, numerals of sections: United Nations Editorial Manual, and the same texts.
/// </remarks>
internal static class ArabicTable
{
    private const string UnspacedOnly = "words are parted by blanks: the rule compares whole words";

    public static LanguageTable Value { get; } = new()
    {
        Language = Language.Arabic,
        Script = Script.Arabic,
        BracketsMarkers = true,
        CommonWords = [" من ", " في ", " على ", " إلى "],
        Formulas =
        [
            new(IssuingBody.GeneralAssembly, "إن الجمعية العامة"),
            new(IssuingBody.SecurityCouncil, "إن مجلس الأمن"),
            new(IssuingBody.EconomicAndSocialCouncil, "إن المجلس الاقتصادي والاجتماعي"),
            new(IssuingBody.HumanRightsCouncil, "إن مجلس حقوق الإنسان"),
            new(IssuingBody.GeneralAssembly, "إنّ الجمعية العامة"),
            new(IssuingBody.GeneralAssembly, "إنَّ الجمعية العامة"),
            new(IssuingBody.SecurityCouncil, "إنّ مجلس الأمن"),
            new(IssuingBody.SecurityCouncil, "إنَّ مجلس الأمن"),
            new(IssuingBody.EconomicAndSocialCouncil, "إنّ المجلس الاقتصادي والاجتماعي"),
            new(IssuingBody.EconomicAndSocialCouncil, "إنَّ المجلس الاقتصادي والاجتماعي"),
            new(IssuingBody.HumanRightsCouncil, "إنّ مجلس حقوق الإنسان"),
            new(IssuingBody.HumanRightsCouncil, "إنَّ مجلس حقوق الإنسان"),
        ],
        PreambularLeads = ["إذ ", "وإذ ", "وقد ", "واقتناعا", "اقتناعا", "وإدراكا", "إدراكا", "تصميما", "وتصميما", "ووعيا", "واعترافا", "وانطلاقا", "انطلاقا", "ورغبة", "ورغبةً", "وحرصا", "وتأكيدا", "وعزما", "وعملا", "وتمشيا"],
        OperativeLeads =
        [
            "تطلب", "تشجع", "تؤكد", "تهيب", "تحث", "تلاحظ", "ترحب", "تدعو", "تكرر", "يطلب", "تقرر", "تشير", "تشدد", "تحيط", "يقرر", "تقر", "يؤكد", "يدعو", "تسلم", "تسلّم", "يعرب",
            "تعرب", "تعيد", "يحث", "يشجع", "يهيب", "يشير", "يرحب", "يسلم", "يشدد", "يحيط", "تنوه", "يكرر", "تؤيد", "تثني", "يقر", "توافق", "تناشد", "تشدّد", "يسلّم", "يدين", "تأذن",
            "تتطلع", "تقرّ", "تؤكّد", "يشدّد", "يؤيد", "يثني", "توصي", "تأخذ", "تذكر", "تعترف", "تعلن", "يرى", "يشجّع", "يدعم", "يتفق", "يجدد", "ترفض", "تعتمد", "توجه", "تبرز", "تدرك",
            "يلتزم", "يعترض", "يرفض", "يلاحظ", "يؤكّد", "يذكّر", "يقرِّر", "يوصي", "تدين", "يأذن", "يطالب", "يعيد", "يناشد", "يعتمد", "يوافق", "لا تزال", "لا يزال",
        ],
        MeetingLines =
        [
            "الجلسة العامة {n}", "الجلسة العامة {n} (المستأنفة)", "الجلسة {n}",
            "الجلسة العامة {o}", "الجلسة العامة {o} (المستأنفة)", "الجلسة {o}",
        ],
        MeetingOrdinals =
        [
            "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة",
            "الحادية عشرة", "الثانية عشرة", "الثالثة عشرة", "الرابعة عشرة", "الخامسة عشرة", "السادسة عشرة", "السابعة عشرة", "الثامنة عشرة", "التاسعة عشرة", "العشرون",
        ],
        SessionLines = ["الدورة {o}"],
        AgendaLines = ["البنود {n} من جدول الأعمال", "البندان {n} من جدول الأعمال", "البند {n} من جدول الأعمال"],
        NumberLines = [("القرار", "")],
        VoteLines = ["[اعتمد", "[اعتُمد"],
        NoteAbbreviations = ["vol.", "vols.", "No.", "Nos.", "chap.", "sect.", "Add.", "Corr.", "Rev.", "para.", "paras.", "p.", "pp."],
        NoteLeads =
        [
            "انظر", "المرجع نفسه", "القرار", "القراران", "القرارات", "الأمم المتحدة", "الوثائق الرسمية", "تقرير", "A/", "E/", "S/", "United Nations", "League of Nations", "متاح", "اعتمد", "المقرر", "الوثيقة",
        ],
        CountedWords =
        [
            "كانون", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين", "في المائة", "في المئة", "%", "سنة", "سنوات", "عاما", "أعوام", "شهرا", "أشهر", "يوما", "أيام",
            "مليون", "بليون", "دولار", "من الميثاق", "أعلاه", "أدناه", "من جدول", "من قرار",
        ],
        NumberedWords =
        [
            "المادة", "المواد", "المادتين", "الفقرة", "فقرة", "الفقرات", "الفقرتين", "للفقرة", "بالفقرة", "والفقرة", "الجزء", "الفصل", "المرفق", "الرقم", "رقم", "البند", "بالبند", "الهدف", "الغاية", "القاعدة", "المبدأ",
            "المجلد", "عام", "لعام", "لسنة", "سنة", "في", "من", "إلى", "بين", "حتى", "القرار", "قرار", "قرارها", "قراره", "قرارات", "قراراتها", "قراراته", "قراريها", "المقرر", "مقررها", "الجلسة", "كوفيد",
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيه", "يونيو", "يوليه", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر", "المؤرخ", "و",
        ],
        FunctionWords =
        [
            "و", "أو", "في", "من", "إلى", "على", "عن", "التي", "الذي", "الذين", "التى", "وال", "بما", "كما", "وأن", "أن", "مع", "بشأن",
        ],
        NumberConjunctions = ["و", "أو", "إلى"],
        NamesWithNumbers = ["كوفيد-19", "77"],
        AdoptionWords = ["اتخذته", "اعتمده", "الذي اتخذه", "اتخذه"],
        SectionNumerals =
        [
            "أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا", "حادي عشر", "ثاني عشر", "ثالث عشر", "رابع عشر", "خامس عشر",
        ],
        DivisionNumbers =
        [
            "الأولى", "الأول", "الثانية", "الثاني", "الثالثة", "الثالث", "الرابعة", "الرابع", "الخامسة", "الخامس", "السادسة", "السادس", "السابعة", "السابع", "الثامنة", "الثامن", "التاسعة", "التاسع", "العاشرة", "العاشر",
        ],
        DivisionNames = [("المادة", ""), ("الجزء", ""), ("الفصل", ""), ("القسم", ""), ("الباب", "")],
        AnnexHeadings = ["المرفق", "مرفق", "التذييل"],
        AnnexOrdinals = ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"],
        LastMemberWords = ["و", "أو"],
        Citations = ArabicCitationWords.Value,
        Wording = ArabicWording.Value,
        NotApplicable = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Citations.SubjectArticles"] = "the article is part of the name",
            ["Citations.NumberSuffixes"] = "nothing stands behind the number of a resolution",
            ["Citations.OwnWords"] = "the possessive is an ending of the noun: قراراتها",
            ["Citations.Ordinals.Prefixes"] = "the unit stands before the ten: الثانية والسبعون",
            ["Wording.UnrepeatableWords"] = UnspacedOnly,
            ["Wording.UnrepeatableExceptions"] = UnspacedOnly,
            ["Wording.RelativeParticles"] = UnspacedOnly,
            ["Wording.RelativeEnd"] = UnspacedOnly,
            ["Wording.ClauseMarks"] = UnspacedOnly,
            ["Wording.PurposeWords"] = UnspacedOnly,
        },
    };
}
