namespace ResolutionGen.Generator.Tests;

/// <summary>Made-up resolutions.</summary>
internal static class Texts
{
    /// <summary>Short, with a note, sub-paragraphs and a citation.</summary>
    public const string English = """
        90/7.  Measures to be taken

        The General Assembly,

        Recalling its resolution 89/56 of 3 December 2034,1

        Welcoming the report of the Secretary-General,2

        1. Decides to take measures:

        (a) On land;

        (b) At sea;

        2. Requests the Secretary-General to report to it at its ninety-first session.

        62nd plenary meeting
        4 December 2035

        __________________

        1 Resolution S-10/2, sect. II.

        2 A/90/123.

        """;

    public const string Other = """
        90/8.  Other measures

        The General Assembly,

        Recalling its resolution 90/7 of 4 December 2035,

        1. Decides to take other measures;

        2. Also decides to remain seized of the matter.

        62nd plenary meeting
        4 December 2035

        """;

    public const string Chinese = """
        90/7. 应采取的措施

        大会，

        回顾其2034年12月3日第89/56号决议，1

        欢迎秘书长的报告，2

        1. 决定采取措施：

        (a) 在陆上；

        (b) 在海上；

        2. 请秘书长向大会第九十一届会议提出报告。

        2035年12月4日
        第62次全体会议

        __________________

        1 S-10/2号决议，第二节。

        2 A/90/123。

        """;

    /// <summary>With sections whose numbers begin again, an annex, and an asterisk note.</summary>
    public const string Divided = """
        90/9.  Questions of means

        The General Assembly,

        I

        Recalling the question of means,

        1. Decides on the means:

        (a) First:

        (i) The near ones;

        (ii) The far ones;

        (b) Last the others;

        2. Decides to go on;

        II

        Recalling the question of ends,

        1. Decides on the ends;

        2. Ends.

        62nd plenary meeting
        4 December 2035

        Annex

        Terms of reference

        1. The first term.

        2. The second term:

        (a) Of two parts;

        (b) And no more.

        """;

    /// <summary>One operative paragraph, without a number.</summary>
    public const string Single = """
        90/10.  One thing

        The General Assembly,

        Recalling everything,

        Decides to do one thing.

        62nd plenary meeting
        4 December 2035

        """;
}
