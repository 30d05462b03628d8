using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Chinese wording: see <see cref="WordingWords"/>.</summary>
internal static class ChineseWording
{
    public static WordingWords Value { get; } = new()
    {
        TitleMarks = [new('“', '”'), new('《', '》'), new('「', '」'), new('『', '』')],
        SequenceAdverbs = ["又", "还", "也", "再次", "再"],
        Conjunctions = Characters("和与及或"),
        DistinguishingUnits = Characters(
            "〇零一二三四五六七八九十百千万亿两首次末年月日",
            "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥",
            "东西南北中上下左右前后内外高低大小新旧正副总分",
            "男女老少儿童有无增减进出公私海陆空天生化核",
            "中美英法俄德日印韩朝"),
        UnrepeatableWords =
        [
            "的", "以及", "包括", "根据", "按照", "依照", "关于", "有关", "鉴于", "由于", "为了", "并且", "而且", "但是", "因此", "从而", "进行", "鼓励", "敦促", "促请",
            "呼吁", "请求", "邀请", "建议", "欢迎", "重申", "回顾", "强调", "确认", "注意", "承认", "谴责", "赞扬", "赞赏", "感谢", "铭记", "确保", "采取", "加强", "促进", "推动",
            "执行", "实施", "提供", "支持", "通过", "继续", "必须", "应当", "能够", "拟订", "制定", "履行", "遵守", "尊重", "维护", "消除", "防止", "打击", "参加", "提交", "审议",
        ],
        UnrepeatableExceptions = ["目的", "标的", "有的", "的确"],
        RelativeParticles = ["所需要", "所需", "所"],
        RelativeEnd = "的",
        ClauseMarks = "，；。：,;:",
        PurposeWords = ["以便", "为了", "用以", "以", "来"],
    };

    private static HashSet<string> Characters(params string[] groups) => new(string.Concat(groups).Select(character => character.ToString()), StringComparer.Ordinal);
}
