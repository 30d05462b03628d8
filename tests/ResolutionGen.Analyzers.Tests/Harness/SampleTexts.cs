namespace ResolutionGen.Analyzers.Tests;

/// <summary>Made-up resolutions without a defect.</summary>
internal static class SampleTexts
{
    public const string LighthousesInEnglish =
        """
        72/91. Promotion of lighthouses

        The General Assembly,

        Recalling its resolution 71/12 of 5 December 2016,

        1. Decides to build lighthouses;

        2. Requests the Secretary-General to report.

        62nd plenary meeting
        4 December 2017
        """;

    public const string HarboursInEnglish =
        """
        72/92. Promotion of harbours

        The General Assembly,

        Recalling its resolution 71/12 of 5 December 2016,

        1. Decides to build harbours;

        2. Requests the Secretary-General to report.

        62nd plenary meeting
        4 December 2017
        """;

    public const string LighthousesInChinese =
        """
        72/91. 推进灯塔建设

        大会，

        回顾其2016年12月5日第71/12号决议，

        1. 决定在沿海地区建造新的灯塔；

        2. 请秘书长提交建造灯塔的报告。

        2017年12月4日
        第62次全体会议
        """;
}
