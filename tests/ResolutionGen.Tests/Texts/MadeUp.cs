namespace ResolutionGen.Tests;

/// <summary>The made-up resolutions.</summary>
internal static class MadeUp
{
    public static MadeUpResolution English { get; } = new()
    {
        Language = Language.English,
        Symbol = "A/RES/71/902",
        Number = "71/902",
        Title = "Preservation of the lighthouses of small island developing States",
        Formula = "The General Assembly,",
        Masthead =
        [
            "United Nations", "General Assembly", "A/RES/71/902", "Distr.: General", "22 December 2016", "Seventy-first session", "Agenda item 19",
            "Resolution adopted by the General Assembly on 19 December 2016", "[on the report of the Second Committee (A/71/990)]",
        ],
        Preambular =
        [
            "Recalling its resolutions 67/903 of 21 December 2012, 68/904 of 20 December 2013 and 70/905 of 22 December 2015 on the preservation of lighthouses,",
            "Recalling also the Declaration on Coastal Lights,{1} in which it is stated that every light guides the ships of all nations and that its keepers deserve recognition,",
            "Noting the outcome document of the Conference of Keepers,{2} and stressing that 12 of the 40 lights named in it were built before 1900 and have been in need of repair for 3 years,",
            "Welcoming the report of the Secretary-General on coastal lights,{3}",
        ],
        Operative =
        [
            "Welcomes the progress made by small island developing States in keeping their lights burning, and takes note of the commitments that were made at the Conference of Keepers;",
            "Requests the Secretary-General:",
            "(a) To report to the General Assembly at its seventy-second session on the state of each light, taking into account the Declaration on Coastal Lights;{1}",
            "(b) To convene a meeting of keepers,{4} within existing resources;",
            "Invites Member States to support the training of keepers, as recommended in the report of the Secretary-General;{3}",
            "Decides to remain seized of the matter.",
        ],
        Notes = ["Resolution 66/901, annex.", "A/CONF.299/2016/7, chap. I.", "A/71/903 and Add.1.", "See A/70/904, para. 12."],
        Meeting = "65th plenary meeting",
        Date = "19 December 2016",
    };

    public static MadeUpResolution Chinese { get; } = new()
    {
        Language = Language.Chinese,
        Symbol = "A/RES/71/902",
        Number = "71/902",
        Title = "保护小岛屿发展中国家的灯塔",
        Formula = "大会，",
        Masthead =
        [
            "联合国", "A/RES/71/902", "大会", "Distr.: General", "22 December 2016", "第七十一届会议", "议程项目 19", "2016 年 12 月 19 日大会决议", "[根据第二委员会的报告(A/71/990)]",
        ],
        Preambular =
        [
            "回顾其关于保护灯塔的 2012 年 12 月 21 日第 67/903 号、2013 年 12 月 20 日第 68/904 号和 2015 年 12 月 22 日第 70/905 号决议，",
            "又回顾《海岸灯光宣言》，{1} 其中指出，每一盏灯都为各国船只指引方向，守塔人的辛勤劳动应当得到所有国家和人民的承认与尊重，",
            "注意到守塔人会议的成果文件，{2} 并着重指出文件所列 40 座灯塔中有 12 座建于 1900 年以前，3 年来一直亟需修缮，各有关国家无力独自承担费用，",
            "欢迎秘书长关于海岸灯光的报告，{3}",
        ],
        Operative =
        [
            "欢迎小岛屿发展中国家在维持灯塔照明方面取得的进展，并表示注意到在守塔人会议上作出的各项承诺以及为兑现这些承诺而采取的初步步骤；",
            "请秘书长：",
            "(a) 就每座灯塔的状况向大会第七十二届会议提出报告，同时考虑到《海岸灯光宣言》；{1}",
            "(b) 在现有资源范围内召开一次守塔人会议；{4}",
            "邀请会员国按照秘书长报告{3} 的建议支持守塔人的培训工作；",
            "决定继续处理此案。",
        ],
        Notes = ["第 66/901 号决议，附件。", "A/CONF.299/2016/7，第一章。", "A/71/903 和 Add.1。", "见 A/70/904，第 12 段。"],
        Meeting = "第 65 次全体会议",
        Date = "2016 年 12 月 19 日",
    };
}
