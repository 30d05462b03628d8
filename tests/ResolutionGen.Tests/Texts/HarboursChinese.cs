namespace ResolutionGen.Tests;

/// <summary>The made-up resolution on tide tables in Chinese.</summary>
internal static class HarboursChinese
{
    public static MadeUpResolution Value { get; } = new()
    {
        Symbol = Harbours.Symbol,
        Number = Harbours.Number,
        Language = Language.Chinese,
        Title = "小港口潮汐表的编制",
        Formula = "大会，",
        Masthead =
        [
            "联合国",
            "A/RES/76/904",
            "大会",
            "Distr.: General",
            "14 December 2021",
            "第七十六届会议",
            "议程项目 20",
            "2021 年 12 月 10 日大会决议",
            "[根据第二委员会的报告(A/76/991)]",
        ],
        Preambular =
        [
            "回顾其题为“保护小岛屿发展中国家的灯塔”的 2016 年 12 月 19 日第 71/902 号决议，",
            "又回顾其 2018 年 12 月 20 日第 73/397 号和 2020 年 12 月 21 日第 75/398 号决议以及其 2020 年 7 月 27 日第 74/553 号决定，",
            "还回顾大会 1963 年 12 月 17 日第 1991(XVIII)号决议和安全理事会关于海岸测绘的 2019 年 11 月 14 日第 2497(2019)号决议，",
            "审议了潮汐委员会的报告，{1}",
            "注意到秘书长按照大会第 74/399 号决议编写的关于潮汐表的报告{2} 和港务长的信(A/76/907)，{3}",
        ],
        Operative =
        [
            "1.\t重申其 2016 年 12 月 19 日第 71/902 号决议第 3 段，并欢迎首批潮汐表出版；",
            "2.\t请秘书长：",
            "(a)\t每年出版潮汐表；{4}",
            "(b)\t召开一次港务长会议；",
            "(c)\t就下文第 5 段所述各项措施提出报告；",
            "3.\t决定在题为“小港口潮汐表的编制”的议程项目下审议上文第 2(a)段提到的各表；",
            "4.\t邀请各港口遵守本决议附件所载的规则；",
            "5.\t鼓励会员国及早印制潮汐表；",
            "6.\t决定将题为“小港口潮汐表的编制”的议程项目列入其第七十七届会议临时议程，同时考虑到上文第 5 段。",
        ],
        Meeting = "第 50 次全体会议",
        Date = "2021 年 12 月 10 日",
        AnnexWord = "附件",
        AnnexTitle = "潮汐表张贴规则",
        Annex =
        [
            "1.\t港务长应在码头张贴潮汐表。{5}",
            "2.\t表中应列出：",
            "(a)\t高潮的时间；",
            "(b)\t低潮的时间。",
        ],
        Notes = ["《大会正式记录，第七十六届会议，补编第 29 号》(A/76/29)。", "A/76/905 和 A/76/905/Add.1。", "见 A/75/906，第 12 段。", "同上，第 14 段。", "第 72/396 号决议，附件。"],
        Habits = LanguageHabits.Unspaced,
    };
}
