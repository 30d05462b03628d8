using System;
using System.Text;

namespace ResolutionGen;

/// <summary>
/// Labels of sub-paragraphs in paths: Latin letters by position in the alphabet of the language, small Roman numerals where other scripts number the second level.
/// </summary>
internal static class PathLabels
{
    private const int LatinLetters = 26;
    private const char FirstBracketedNumeral = '\u3220';
    private const char Tatweel = '\u0640';
    private const int Ten = 10;

    /// <summary>
    /// A path or a single label, as printed or as users write it, in canonical form: <c>4 a) i)</c> becomes <c>4(a)(i)</c>, <c>4(ب)’1‘</c> becomes <c>4(b)(i)</c>,
    /// <c>二/op3</c> becomes <c>II/op3</c>. What is no label stays as it is.
    /// </summary>
    public static string Canonical(string path) => WithOpeningBrackets(Transliterate(path));

    /// <summary>
    /// What is left of a canonical path below a collection of paragraphs: <c>3(a)</c> of <c>op3(a)</c>, and of <c>II/op3(a)</c> too, since the collection of the
    /// whole resolution finds the paragraphs of sections without naming the section.
    /// </summary>
    /// <param name="path">The path of a paragraph in the collection.</param>
    /// <param name="prefix">What paths of the collection begin with: <c>op</c>, <c>II/op</c>.</param>
    public static string Below(string path, string prefix)
    {
        var start = path.StartsWith(prefix, StringComparison.Ordinal) ? 0 : path.IndexOf("/" + prefix, StringComparison.Ordinal) + 1;
        return path.Substring(start + prefix.Length);
    }

    private static string Transliterate(string path)
    {
        var latin = new StringBuilder(path.Length);
        var at = 0;
        while (at < path.Length)
        {
            var folded = Folding.Fold(path[at]);
            if (folded == '\0' || folded == Tatweel || char.IsWhiteSpace(folded))
                at++;
            else if (!TryQuotedNumber(path, ref at, latin) && !TryChineseNumeral(path, ref at, latin))
                AppendLetter(latin, Folding.Fold(path[at++]));
        }

        return latin.ToString();
    }

    private static void AppendLetter(StringBuilder latin, char letter)
    {
        if (letter is >= FirstBracketedNumeral and < (char)(FirstBracketedNumeral + Ten))
            AppendSecondLevel(latin, letter - FirstBracketedNumeral + 1);
        else if (PlaceInAlphabet(letter) is >= 0 and var place)
            latin.Append((char)('a' + (place % LatinLetters)), 1 + (place / LatinLetters));
        else
            latin.Append(letter);
    }

    // Arabic prints ’1‘ for (i).
    private static bool TryQuotedNumber(string path, ref int at, StringBuilder latin)
    {
        if (Folding.Fold(path[at]) != '\'')
            return false;
        var number = 0;
        var end = at + 1;
        for (; end < path.Length && Folding.Fold(path[end]) is >= '0' and <= '9' and var digit && number < Ten; end++)
            number = (number * Ten) + digit - '0';
        if (number == 0)
            return false;
        AppendSecondLevel(latin, number);
        at = end < path.Length && Folding.Fold(path[end]) == '\'' ? end + 1 : end;
        return true;
    }

    // 二/op3 is a section, (二) a label of the second level.
    private static bool TryChineseNumeral(string path, ref int at, StringBuilder latin)
    {
        var number = 0;
        var end = at;
        for (; end < path.Length && number < Ten * Ten && LabelAlphabets.ChineseNumerals.IndexOf(path[end]) is >= 0 and var place; end++)
            number = place + 1 < Ten ? number + place + 1 : number == 0 ? Ten : number * Ten;
        if (end == at || number >= Ten * Ten)
            return false;
        var isSection = end < path.Length && path[end] == '/';
        if (isSection)
            latin.Append(RomanNumeral.Of(number));
        else
            AppendSecondLevel(latin, number);
        at = end;
        return true;
    }

    private static void AppendSecondLevel(StringBuilder latin, int number)
    {
        var numeral = RomanNumeral.Of(number).ToLowerInvariant();
        var needsBrackets = latin.Length > 0 && latin[latin.Length - 1] != '(';
        latin.Append(needsBrackets ? "(" + numeral + ")" : numeral);
    }

    private static int PlaceInAlphabet(char letter)
    {
        if (letter < '\u0400')
            return -1;
        var plain = LabelAlphabets.Variants.TryGetValue(letter, out var variant) ? variant : letter;
        foreach (var alphabet in LabelAlphabets.All)
        {
            var place = alphabet.IndexOf(plain);
            if (place >= 0)
                return place;
        }

        return -1;
    }

    // French and Spanish print "4 a)": the opening bracket is put in.
    private static string WithOpeningBrackets(string path)
    {
        if (path.IndexOf(')') < 0)
            return path;
        var whole = new StringBuilder(path.Length + 2);
        var isOpen = false;
        foreach (var character in path)
        {
            if (character == ')' && !isOpen && StartOfLetters(whole) is > 0 and var start && start < whole.Length)
                whole.Insert(start, '(');
            isOpen = character == '(' || (isOpen && character != ')');
            whole.Append(character);
        }

        return whole.ToString();
    }

    private static int StartOfLetters(StringBuilder whole)
    {
        var start = whole.Length;
        while (start > 0 && whole[start - 1] is >= 'a' and <= 'z')
            start--;
        return start;
    }
}
