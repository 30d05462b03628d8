using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The letters that label sub-paragraphs, in their order (United Nations Editorial Manual, paragraphs and subparagraphs; order as printed in official texts).</summary>
internal static class LabelAlphabets
{
    /// <summary>Each alphabet: the letters in the order of labels. The first is (a), the twenty-seventh (aa).</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "\u0623\u0628\u062C\u062F\u0647\u0648\u0632\u062D\u0637\u064A\u0643\u0644\u0645\u0646\u0633\u0639\u0641\u0635\u0642\u0631\u0634\u062A\u062B\u062E\u0630\u0636\u0638\u063A",
        "\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043A\u043B\u043C\u043D\u043E\u043F\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044D\u044E\u044F",
    ];

    /// <summary>Below this, letters are Latin.</summary>
    public const char FirstOtherLetter = '\u0400';

    /// <summary>Letters printed in the place of one of the alphabets': alif without hamza.</summary>
    public static IReadOnlyDictionary<char, char> Variants { get; } = new Dictionary<char, char>
    {
        ['\u0627'] = '\u0623',
        ['\u0649'] = '\u064A',
    };

    /// <summary>Cyrillic letters that look like Latin ones and are typed for them: <c>\u0441)</c> after <c>b)</c>.</summary>
    public static IReadOnlyDictionary<char, char> LatinLookAlikes { get; } = new Dictionary<char, char>
    {
        ['\u0430'] = 'a',
        ['\u0441'] = 'c',
        ['\u0435'] = 'e',
        ['\u0456'] = 'i',
        ['\u043E'] = 'o',
        ['\u0440'] = 'p',
        ['\u0455'] = 's',
        ['\u0445'] = 'x',
        ['\u0443'] = 'y',
    };

    /// <summary>Chinese numerals one to ten; with brackets of their own (U+3220 and following) they label the second level.</summary>
    public const string ChineseNumerals = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
}
