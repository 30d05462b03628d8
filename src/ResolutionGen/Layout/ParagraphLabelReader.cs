namespace ResolutionGen;

/// <summary>Reads labels of paragraphs.</summary>
internal static class ParagraphLabelReader
{
    private const int MostDigits = 3;
    private const int MostBracketedDigits = 2;
    private const int MostLetters = 7;
    private const int ShortestSqueezedNumeral = 3;
    private const char Tatweel = '\u0640';

    /// <summary>Reads the label that begins at an index; a blank or the end must follow it, or a Han character after a bracket.</summary>
    public static bool TryRead(string text, int start, int end, out ParagraphLabel label)
    {
        label = default;
        if (start >= end)
            return false;
        var first = text[start];
        if (Characters.IsAsciiDigit(first))
            return TryNumber(text, start, end, out label);
        if (TryHanNumeral(text, start, end, out label))
            return true;
        if (first is '(' or '（')
            return TryBracketed(text, start, start + 1, end, out label);
        if (Folding.Fold(first) == '\'')
            return TryQuoted(text, start, end, out label);
        if (first is '–' or '—' or '•' or '●' or '·' or '▪' or '-' && (start + 1 == end || Characters.IsBlank(text[start + 1])))
        {
            label = new ParagraphLabel(LabelKind.Bullet, first.ToString(), "", 0, start, start + 1);
            return true;
        }

        return IsUnbracketed(first) && (TryBracketed(text, start, start, end, out label) || TryDotted(text, start, end, out label));
    }

    private static bool IsUnbracketed(char character) => Characters.IsAsciiLetter(character) || character is >= '\u0430' and <= '\u045F';

    // a. and i., the third and fourth level; what follows is a word, as it is not in "p. 12" and "i.e.".
    private static bool TryDotted(string text, int start, int end, out ParagraphLabel label)
    {
        label = default;
        var dot = start;
        while (dot < end && dot - start < MostLetters && char.IsLower(text[dot]))
            dot++;
        if (dot == start || dot + 2 >= end || text[dot] != '.' || !Characters.IsBlank(text[dot + 1]))
            return false;
        var value = text.Substring(start, dot - start);
        if (value.Length > 1 && !IsRoman(value))
            return false;
        var word = dot + 1;
        while (word < end && Characters.IsBlank(text[word]))
            word++;
        if (word + 1 >= end || !char.IsLetter(text[word]) || !char.IsLetter(text[word + 1]))
            return false;
        label = new ParagraphLabel(LabelKind.Letters, text.Substring(start, dot + 1 - start), value, 0, start, dot + 1);
        return true;
    }

    // ’1‘, the second level of Arabic lists: the Latin form of the value is the Roman numeral.
    private static bool TryQuoted(string text, int start, int end, out ParagraphLabel label)
    {
        label = default;
        var position = start + 1;
        while (position < end && position - start <= MostBracketedDigits && Characters.IsAsciiDigit(text[position]))
            position++;
        var number = NoteLabel.NumberOf(text.Substring(start + 1, position - start - 1));
        if (number == 0 || position >= end || Folding.Fold(text[position]) != '\'')
            return false;
        position++;
        label = new ParagraphLabel(LabelKind.BracketedNumber, text.Substring(start, position - start), RomanNumeral.Of(number).ToLowerInvariant(), number, start, position);
        return true;
    }

    // 4. and, as Arabic prints it, 4 -
    private static bool TryNumber(string text, int start, int end, out ParagraphLabel label)
    {
        label = default;
        var position = start;
        var value = 0;
        while (position < end && Characters.IsAsciiDigit(text[position]) && position - start <= MostDigits)
            value = (value * 10) + (text[position++] - '0');
        var digitsEnd = position;
        if (digitsEnd - start > MostDigits || position >= end)
            return false;
        if (text[position] == ')')
            return TryBracketed(text, start, start, end, out label);
        if (text[position] is '.' or '．')
        {
            position++;
        }
        else
        {
            while (position < end && Characters.IsBlank(text[position]))
                position++;
            if (position == digitsEnd || position >= end || text[position] is not ('-' or '–'))
                return false;
            position++;
        }

        if (position < end && !Characters.IsBlank(text[position]) && !Characters.IsHan(text[position]) && !Characters.IsOpening(text[position]) && !Characters.IsArabic(text[position]))
            return false;
        label = new ParagraphLabel(LabelKind.Number, text.Substring(start, digitsEnd - start), text.Substring(start, digitsEnd - start), value, start, position);
        return true;
    }

    private static bool TryBracketed(string text, int start, int inner, int end, out ParagraphLabel label)
    {
        label = default;
        var position = inner;
        var isNumber = position < end && Characters.IsAsciiDigit(text[position]);
        while (position < end && position - inner < MostLetters && (isNumber ? Characters.IsAsciiDigit(text[position]) : IsLabelLetter(text[position])))
            position++;
        if (position == inner || position >= end || text[position] is not (')' or '）'))
            return false;
        var value = WithoutTatweel(text.Substring(inner, position - inner)).ToLowerInvariant();
        position++;
        if (position < end && !Characters.IsBlank(text[position]) && !Characters.IsWide(text[position]) && !IsSqueezed(text, start, value, position))
            return false;
        if (isNumber ? value.Length > MostBracketedDigits : value.Length > 2 && !IsRoman(value))
            return false;
        label = new ParagraphLabel(
            isNumber ? LabelKind.BracketedNumber : LabelKind.Letters,
            text.Substring(start, position - start),
            value,
            isNumber ? NoteLabel.NumberOf(value) : 0,
            start,
            position);
        return true;
    }

    // A long numeral may fill the space that the label has: (xvii)To.
    private static bool IsSqueezed(string text, int start, string value, int position)
        => text[start] is '(' or '（' && value.Length >= ShortestSqueezedNumeral && IsRoman(value) && char.IsLetter(text[position]);

    // ㈠ and (一), the second level of Chinese lists: the Latin form of the value is the Roman numeral.
    private static bool TryHanNumeral(string text, int start, int end, out ParagraphLabel label)
    {
        label = default;
        var length = 1;
        var number = text[start] is >= '㈠' and <= '㈩' ? text[start] - '㈠' + 1 : 0;
        if (number == 0 && text[start] is '(' or '（')
        {
            var close = start + 1;
            while (close < end && close - start <= MostLetters && LabelAlphabets.ChineseNumerals.IndexOf(text[close]) >= 0)
                close++;
            if (close == start + 1 || close >= end || text[close] is not (')' or '）'))
                return false;
            number = ChineseNumerals.Read(text, start + 1, close);
            length = close + 1 - start;
        }

        if (number == 0)
            return false;
        label = new ParagraphLabel(LabelKind.HanNumeral, text.Substring(start, length), RomanNumeral.Of(number).ToLowerInvariant(), number, start, start + length);
        return true;
    }

    // Arabic draws the letter of (هـ) out, that it may not be taken for a number.
    private static string WithoutTatweel(string value) => value.IndexOf(Tatweel) < 0 ? value : value.Replace(Tatweel.ToString(), "");

    private static bool IsLabelLetter(char character) => Characters.IsAsciiLetter(character) || char.IsLetter(character) && !Characters.IsHan(character);

    private static bool IsRoman(string value)
    {
        foreach (var character in value)
        {
            if (character is not ('i' or 'v' or 'x' or 'l' or 'c'))
                return false;
        }

        return true;
    }
}
