using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>
/// One resolution, written for these tests, in the six official languages: the same paragraphs, labels, notes, citations and dates, in the words and habits of each.
/// </summary>
internal static class MadeUp
{
    public const string Symbol = "A/RES/71/902";
    public const string Number = "71/902";
    public const int Meeting = 65;
    public static readonly CalendarDate AdoptedOn = new(2016, 12, 19);

    public static IReadOnlyList<MadeUpResolution> All { get; } =
        [MadeUpArabic.Value, MadeUpChinese.Value, MadeUpEnglish.Value, MadeUpFrench.Value, MadeUpRussian.Value, MadeUpSpanish.Value];

    /// <summary>The canonical paths of all paragraphs, in the order of the text.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        "pp1", "pp2", "pp3", "pp4", "op1", "op2", "op2(a)", "op2(a)(i)", "op2(a)(ii)", "op2(b)", "op3", "op4", "annex1/p1", "annex1/p2", "annex1/p2(a)", "annex1/p2(b)",
    ];

    /// <summary>Where which document is cited, with the date given for it.</summary>
    public static IReadOnlyList<string> Citations { get; } =
    [
        "pp1: A/RES/67/393 2012-12-21", "pp1: A/RES/68/394 2013-12-20", "pp1: A/RES/70/395 2015-12-22",
        "fn1: A/RES/66/391", "fn2: A/CONF.299/2016/7", "fn3: A/71/903", "fn3: A/71/903/Add.1", "fn4: A/70/904", "fn5: A/70/904",
    ];

    /// <summary>Which marker stands in which paragraph.</summary>
    public static IReadOnlyList<string> Markers { get; } = ["pp2: 1", "pp3: 2", "pp4: 3", "op2(a): 1", "op2(b): 4", "op3: 3", "annex1/p1: 5"];

    public static MadeUpResolution In(Language language) => All.Single(made => made.Language == language);
}
