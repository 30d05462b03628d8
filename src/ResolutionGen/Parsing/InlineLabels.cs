using System;

namespace ResolutionGen;

/// <summary>Tells the labels of a list that runs on inside a paragraph, some of which happen to begin a line, from those of sub-paragraphs.</summary>
internal static class InlineLabels
{
    /// <summary>Whether the label before this one in its list stands inside a text: <c>... (h) boats; and</c> before <c>(i)</c>.</summary>
    public static bool HoldsPredecessor(string text, ParagraphLabel label)
    {
        if (label.Kind == LabelKind.BracketedNumber)
            return label.Number > 1 && Holds(text, label, (label.Number - 1).ToString(System.Globalization.CultureInfo.InvariantCulture), false);
        if (label.Kind != LabelKind.Letters)
            return false;
        var roman = LabelOrdinal.Roman(label.Value);
        var letter = LabelOrdinal.Alphabetic(label.Value, 0);
        return (roman > 1 && Holds(text, label, RomanNumeral.Of(roman - 1).ToLowerInvariant(), false))
            || (letter > 1 && Holds(text, label, LabelOrdinal.Letters(letter - 1), false));
    }

    /// <summary>Whether the label after this one in its list stands inside a text, behind a stop: <c>(a) boats; (b) rafts</c>.</summary>
    public static bool HoldsSuccessor(string text, ParagraphLabel label)
    {
        if (label.Kind == LabelKind.BracketedNumber)
            return Holds(text, label, (label.Number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), true);
        return label.Kind == LabelKind.Letters
            && (Holds(text, label, "ii", true) || Holds(text, label, "b", true));
    }

    private static bool Holds(string text, ParagraphLabel label, string value, bool isBehindStop)
    {
        var isBracketed = label.Text[0] is '(' or '（';
        for (var at = IndexOf(text, value, 0); at >= 0; at = IndexOf(text, value, at + 1))
        {
            var end = at + value.Length;
            var start = isBracketed ? at - 1 : at;
            if (end >= text.Length || text[end] is not (')' or '）') || (isBracketed && (start < 0 || text[start] is not ('(' or '（'))))
                continue;
            if (start > 0 && !Characters.IsBlank(text[start - 1]) && !Characters.IsWide(text[start - 1]))
                continue;
            if (!isBehindStop || IsBehindStop(text, start))
                return true;
        }

        return false;
    }

    private static int IndexOf(string text, string value, int from)
    {
        for (var at = from; at + value.Length <= text.Length; at++)
        {
            var i = 0;
            while (i < value.Length && IsSame(text[at + i], value[i]))
                i++;
            if (i == value.Length)
                return at;
        }

        return -1;
    }

    private static bool IsSame(char printed, char latin)
        => printed == latin || (LabelAlphabets.LatinLookAlikes.TryGetValue(printed, out var lookAlike) && lookAlike == latin);

    private static bool IsBehindStop(string text, int start)
    {
        while (start > 0 && Characters.IsBlank(text[start - 1]))
            start--;
        return start > 0 && Characters.IsStop(text[start - 1]);
    }
}
