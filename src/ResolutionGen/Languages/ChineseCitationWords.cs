using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>The words of citations in Chinese, as official texts and their footnotes print them.</summary>
internal static class ChineseCitationWords
{
    private static readonly KeyValuePair<int, string>[] Tens = [.. Enumerable.Range(2, 8).Select(ten => new KeyValuePair<int, string>(10 * ten, ChineseNumerals.Of(10 * ten)))];

    public static CitationWords Value { get; } = new()
    {
        DateForms = ["{y}年{m}月{d}日"],
        MonthNames = [],
        Ordinals = new(
            [.. Enumerable.Range(1, 19).Select(unit => new[] { ChineseNumerals.Of(unit) })],
            Tens,
            Tens,
            []),
        NounFollowsNumbers = true,
        ResolutionNouns = ["决议"],
        DecisionNouns = ["决定"],
        Bodies =
        [
            new(IssuingBody.Other, "环境大会"),
            new(IssuingBody.Other, "卫生大会"),
            new(IssuingBody.Other, "审议大会"),
            new(IssuingBody.Other, "延期大会"),
            new(IssuingBody.Other, "缔约方大会"),
            new(IssuingBody.Other, "缔约国大会"),
            new(IssuingBody.Other, "缔约方会议"),
            new(IssuingBody.Other, "缔约国会议"),
            new(IssuingBody.Other, "托管理事会"),
            new(IssuingBody.Other, "委员会"),
            new(IssuingBody.Other, "经社会"),
            new(IssuingBody.GeneralAssembly, "大会"),
            new(IssuingBody.SecurityCouncil, "安全理事会"),
            new(IssuingBody.SecurityCouncil, "安理会"),
            new(IssuingBody.EconomicAndSocialCouncil, "经济及社会理事会"),
            new(IssuingBody.EconomicAndSocialCouncil, "经社理事会"),
            new(IssuingBody.HumanRightsCouncil, "人权理事会"),
            new(IssuingBody.Unknown, "理事会"),
        ],
        OwnWords = ["其"],
        OwnLinks = ["在", "于", "通过"],
        AdoptedByLinks = [],
        SubjectArticles = [],
        PartJoins = ["和", "及"],
        PartRanges = ["至"],
        NumberPrefixes = ["第"],
        NumberSuffixes = ["号"],
        SameDates = ["同日"],
        DatedThings = [],
        DateLinks = [],
        OfWords = ["的"],
        ListWords = ["以及", "和", "及", "与", "或", "至", "包括", "特别是", "尤其是"],
        TitleIntroducers = ["题为", "关于", "通过的"],
        PinPoints =
        [
            new(PinPointElement.Annex, "附件{o}"),
            new(PinPointElement.Annex, "附件{r}"),
            new(PinPointElement.Annex, "附件"),
            new(PinPointElement.Section, "第{o}节"),
            new(PinPointElement.Section, "第{o}.{r}节"),
            new(PinPointElement.Section, "第{r}节"),
            new(PinPointElement.Preambular, "序言部分第{n}段"),
            new(PinPointElement.Preambular, "序言第{n}段"),
            new(PinPointElement.Paragraph, "第{p}段{s}分段"),
            new(PinPointElement.Paragraph, "第{p}段{s}项"),
            new(PinPointElement.Paragraph, "执行部分第{p}段"),
            new(PinPointElement.Paragraph, "第{p}段"),
            new(PinPointElement.Footnote, "脚注{n}"),
            new(PinPointElement.Chapter, "第{o}章"),
            new(PinPointElement.Chapter, "第{o}部分"),
            new(PinPointElement.Chapter, "附录{o}"),
            new(PinPointElement.Chapter, "附录"),
        ],
        AboveWords = ["上文", "以上"],
        BelowWords = ["下文", "以下"],
        PresentResolutions = ["本决议"],
        PresentAnnexes = ["本附件"],
        Ibid = ["同上"],
        TreatySeries = ["联合国，《条约汇编》", "联合国《条约汇编》", "国际联盟，《条约汇编》", "《条约汇编》"],
        TreatyVolumes = ["第{n}卷"],
        TreatyNumbers = ["第{n}号"],
        Supplements = ["补编第{n}号"],
        RecordSessions = ["第{o}届会议", "{y}年"],
        ConferenceYears = ["{y}年审议大会", "{y}年审议和延期大会"],
    };
}
