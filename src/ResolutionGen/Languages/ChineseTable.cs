using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>The words of Chinese.</summary>
/// <remarks>
/// Formulas: exact lines of official texts of sessions 75 to 80, and the resolutions of the Councils of 2020 to 2026. Lead words, words of notes, words beside numbers: their frequencies there.
/// Meeting, vote, session and agenda lines: the closing lines and mastheads of the same texts. Abbreviations, words of reference, numerals of sections: United Nations Editorial Manual, and the same texts.
/// </remarks>
internal static class ChineseTable
{
    public static LanguageTable Value { get; } = new()
    {
        Language = Language.Chinese,
        JoinsLinesWithoutBlank = true,
        Script = Script.Han,
        CommonWords = ["的", "和", "在", "并"],
        Formulas =
        [
            new(IssuingBody.GeneralAssembly, "大会"),
            new(IssuingBody.SecurityCouncil, "安全理事会"),
            new(IssuingBody.EconomicAndSocialCouncil, "经济及社会理事会"),
            new(IssuingBody.HumanRightsCouncil, "人权理事会"),
        ],
        PreambularLeads =
        [
            "回顾", "重申", "认识到", "注意到", "欢迎", "确认", "强调", "表示", "强调指出", "意识到", "承认", "铭记", "着重指出", "重点指出", "关切", "审议", "深信", "深为", "赞赏",
            "遵循", "考虑到", "念及", "欣见", "申明", "再次", "严重关切", "决心", "深切", "谴责", "赞扬", "确信", "满意地", "遗憾地", "感到", "震惊", "敦促", "鼓励", "呼吁", "按照", "根据",
            "在这方面", "特别指出", "特别欢迎", "特别回顾", "特别注意到", "特别关切", "认定", "知悉", "肯定", "提及", "极为关切", "同样", "尤其关切", "尤其感兴趣", "强烈谴责", "最强烈地", "深感", "重温",
            "提请注意", "希望",

            // also, further: only before another of these words, since both stand inside sentences too.
            "又回顾", "又重申", "又认识到", "又注意到", "又欢迎", "又确认", "又强调", "又表示", "又意识到", "又承认", "又铭记", "又着重", "又关切", "又深信", "又深为", "又赞赏", "又赞扬", "又深切", "又严重关切",
            "又考虑到", "又满意地", "又遗憾地", "又感到", "又谴责", "又申明", "又再次", "又敦促", "又鼓励", "又呼吁", "又欣见", "又指出", "又审议", "又遵循", "又肯定", "又提及", "还回顾", "还重申", "还认识到",
            "还注意到", "还欢迎", "还确认", "还强调", "还表示", "还意识到", "还承认", "还铭记", "还着重", "还关切", "还深信", "还深为", "还赞赏", "还赞扬", "还深切", "还严重关切", "还考虑到", "还满意地",
            "还遗憾地", "还感到", "还谴责", "还申明", "还再次", "还敦促", "还鼓励", "还呼吁", "还欣见", "还指出", "还审议", "还遵循", "还肯定", "还提及",
        ],
        OperativeLeads =
        [
            "鼓励", "请", "促请", "决定", "重申", "敦促", "欢迎", "确认", "回顾", "邀请", "强调指出", "注意到", "表示", "强调", "呼吁", "着重指出", "再次申明", "期待", "建议", "赞扬",
            "要求", "认可", "谴责", "认识到", "申明", "承认", "授权", "核准", "赞赏",
            "又请", "又决定", "又鼓励", "又促请", "又敦促", "又邀请", "又要求", "又欢迎", "又重申", "又回顾", "又注意到", "又强调", "又确认", "又认识到", "又表示", "还请", "还决定", "还鼓励", "还促请",
            "还敦促", "还邀请", "还要求", "还欢迎", "还重申", "还回顾", "还注意到", "还强调", "还确认", "还认识到", "还表示",
        ],
        MeetingLines = ["第{n}次全体会议", "第{n}次(续会)全体会议", "第{n}次全体会议(续会)", "第{n}次会议"],
        SessionLines = ["第{o}届会议"],
        AgendaLines = ["议程项目{n}"],
        NumberLines = [("第", "号决议")],
        VoteLines = ["[未经表决", "[经"],
        NoteAbbreviations = ["Vol.", "No."],
        NoteLeads = ["见", "同上", "第", "联合国", "《", "A/", "E/", "S/", "大会", "可查阅", "安全理事会", "经济及社会理事会", "最新", "另见"],
        CountedWords =
        [
            "年", "月", "日", "号", "段", "个", "卷", "届", "次", "名", "项", "页", "岁", "亿", "万", "千", "%", "美元", "世纪", "天", "周", "期", "款", "倍", "至 #", "至#",
        ],
        NumberedWords = ["第", "附件", "目标", "公元", "从", "自", "于", "至", "约", "达", "编号", "编号：", "项目", "约为"],
        FunctionWords =
        [
            "的", "和", "以及", "并", "在", "与", "及", "或", "所", "其", "以", "对", "为", "是", "中", "关于", "根据", "按照", "通过", "包括",
        ],
        NumberConjunctions = ["和", "及", "与", "或", "至", "到"],
        NamesWithNumbers = ["COVID-19", "21世纪议程"],
        AdoptionWords = ["大会决议", "通过", "决议"],
        SectionNumerals = [.. Enumerable.Range(1, 20).Select(ChineseNumerals.Of)],
        DivisionNames = [("第", "条"), ("第", "部分"), ("第", "章"), ("第", "节"), ("优先事项", ""), ("优先领域", "")],
        AnnexHeadings = ["附件", "附录"],
        LastMemberWords = ["以及", "和", "并", "或"],
        Citations = ChineseCitationWords.Value,
        Wording = ChineseWording.Value,
        NotApplicable = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AnnexOrdinals"] = "annexes are numbered with numerals",
            ["DivisionNumbers"] = "divisions are numbered with numerals, which are read as such",
            ["Citations.OtherMonthNames"] = "a month has one name",
            ["Citations.OwnResolutionNouns"] = "the possessive is a word of its own",
            ["Citations.OwnDecisionNouns"] = "the possessive is a word of its own",
            ["Citations.AttachedParticles"] = "conjunctions and prepositions stand apart",
            ["Citations.PartLetters"] = "parts have Latin letters",
            ["Citations.Ordinals.Suffixes"] = "the ten stands before the unit",
            ["Citations.SubjectArticles"] = "the body stands before the number",
            ["Citations.AdoptedByLinks"] = "the body stands before the number",
            ["MeetingOrdinals"] = "meetings are numbered with digits",
            ["Citations.MonthNames"] = "months are numbers",
            ["Citations.DateLinks"] = "the date stands before the number",
            ["Citations.DatedThings"] = "the date stands before the number and can belong to nothing before it",
            ["Wording.LeadOpeners"] = "the leads of the table are whole",
            ["Wording.RepeatableWords"] = "the rule compares only the words that are never repeated",
        },
    };
}
