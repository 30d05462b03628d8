using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ResolutionGen.Tests;

/// <summary>
/// The forms in which texts, labels, symbols and locations are compared with expected ones: what extraction changes does not count.
/// The tables are the measure's own, so that a fault in the folding of the core shows.
/// </summary>
internal static class ComparedText
{
    private const string Bullet = "•";
    private const string CyrillicLookAlikes = "асеохіѕрАСЕОХІ";
    private const string LatinLookAlikes = "aceoxispACEOXI";

    /// <summary>A text without white space, hyphens, direction marks, tatweel and vowel marks, quotes and dashes unified.</summary>
    public static string Text(string? text)
    {
        var key = new StringBuilder(text?.Length ?? 0);
        foreach (var character in text ?? "")
        {
            foreach (var plain in Plain(character))
            {
                if (plain != '-' && !IsVowelMark(plain))
                    key.Append(plain);
            }
        }

        // The ligature as extraction writes it; two single quotes for a double one.
        return key.Replace("اهلل", "الله").Replace("''", "\"").ToString();
    }

    /// <summary>A label without brackets, stops and quotes; null for none, a bullet for every bullet.</summary>
    public static string? Label(string? label)
    {
        if (label is null)
            return null;
        var key = string.Concat(label.SelectMany(Plain).Select(ToLatin)).Replace("\u0640", "");
        if (key is "•" or "-" or "·" or "▪" or "◦" or "*" or "o")
            return Bullet;
        key = key.Trim('(', ')', '.', '\'', '"', '-');
        return key.Length == 0 ? null : key;
    }

    /// <summary>A label as a step of a path: children without a label, or with a bullet, are counted.</summary>
    public static string Step(string? label, int ordinal)
        => Label(label) is { } key && !string.Equals(key, Bullet, StringComparison.Ordinal) ? key : "#" + ordinal.ToString(CultureInfo.InvariantCulture);

    /// <summary>A symbol in capitals without blanks.</summary>
    public static string Symbol(string? symbol) => string.Concat((symbol ?? "").SelectMany(character => Plain(character, unifiesQuotes: false))).ToUpperInvariant();

    /// <summary>As <see cref="Symbol"/>, without the letters of the parts of a resolution: A/RES/40/257 A-C is A/RES/40/257, A/RES/217 A (III) is A/RES/217 (III).</summary>
    public static string CitedSymbol(string? symbol)
    {
        var key = Symbol(symbol);
        if (!key.StartsWith("A/RES/", StringComparison.Ordinal) && !key.StartsWith("E/RES/", StringComparison.Ordinal))
            return key;
        var bracket = key.IndexOf('(', StringComparison.Ordinal);
        var number = bracket < 0 ? key : key[..bracket];
        var end = number.Length;
        if (end >= 3 && number[end - 2] == '-' && IsCapital(number[end - 1]) && IsCapital(number[end - 3]))
            end -= 3;
        else if (IsCapital(number[end - 1]))
            end--;
        return char.IsAsciiDigit(number[end - 1]) ? number[..end] + key[number.Length..] : key;
    }

    /// <summary>A location: <c>op4(a)</c> and <c>op4.a</c> are the same.</summary>
    public static string Location(string? location)
    {
        var key = new StringBuilder();
        foreach (var character in (location ?? "").SelectMany(Plain).Select(ToLatin).Where(character => character != '\u0640'))
        {
            if (character is not ('(' or ')' or '.' or '\'' or '"'))
                key.Append(character);
            else if (key.Length == 0 || key[^1] != '.')
                key.Append('.');
        }

        return key.ToString().Trim('.').ToLowerInvariant();
    }

    private static string Plain(char character) => Plain(character, unifiesQuotes: true);

    private static string Plain(char character, bool unifiesQuotes)
    {
        if (char.IsWhiteSpace(character) || IsInvisible(character))
            return "";
        return character switch
        {
            < '\u0080' => character is '`' && unifiesQuotes ? "'" : character.ToString(),
            '“' or '”' or '„' or '«' or '»' or '″' or '‟' or '〝' or '〞' or '＂' or '❝' or '❞' when unifiesQuotes => "\"",
            '‘' or '’' or '‚' or '‛' or '′' or '´' or '＇' when unifiesQuotes => "'",
            (>= '\u2010' and <= '\u2015') or '−' or '﹘' or '﹣' or '－' => "-",
            _ => Compatible(character),
        };
    }

    // The compatibility characters of these texts.
    private static string Compatible(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => ((char)(character - 0xFEE0)).ToString(),
        '¹' => "1",
        '²' => "2",
        '³' => "3",
        '⁰' or (>= '⁴' and <= '⁹') => ((char)(character - '⁰' + '0')).ToString(),
        '⁽' => "(",
        '⁾' => ")",
        '№' => "No",
        'ª' => "a",
        'º' => "o",
        '℃' => "°C",
        '™' => "TM",
        '…' => "...",
        >= '㈠' and <= '㈩' => "(" + "一二三四五六七八九十"[character - '㈠'] + ")",
        'ﻷ' or 'ﻸ' => "لأ",
        'ﻻ' or 'ﻼ' => "لا",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        _ => character.ToString(),
    };

    private static char ToLatin(char character) => CyrillicLookAlikes.IndexOf(character, StringComparison.Ordinal) is >= 0 and var index ? LatinLookAlikes[index] : character;

    private static bool IsInvisible(char character)
        => character is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\u061C' or '\uFEFF' or '\u00AD';

    private static bool IsVowelMark(char character) => character is '\u0640' or (>= '\u064B' and <= '\u0652') or '\u0670';

    private static bool IsCapital(char character) => character is >= 'A' and <= 'Z';
}
