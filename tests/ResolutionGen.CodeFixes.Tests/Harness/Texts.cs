namespace ResolutionGen.CodeFixes.Tests;

/// <summary>Made-up resolutions with defects.</summary>
internal static class Texts
{
    /// <summary>With one Info: a doubled word in operative paragraph 2.</summary>
    public const string Doubled =
        """
        72/91. Promotion of lighthouses

        The General Assembly,

        Recalling its interest in lighthouses,

        1. Decides to build lighthouses;

        2. Requests the the Secretary-General to report.

        62nd plenary meeting
        4 December 2017

        """;

    /// <summary>With one Warning: a date with the names of two months, of which nobody can tell which is meant.</summary>
    public const string TwoMonths = "72/92. أنهار نظيفة\n\nإن الجمعية العامة،\n\nإذ تشير إلى الاجتماع المعقود في 30 تشرين الأول/نوفمبر 2016،\n\n1 - ترحب بتقرير الأمين العام؛\n\n2 - تطلب تقريرا آخر.\n\nالجلسة العامة 62\n4 كانون الأول/ديسمبر 2017\n";
}
