namespace ResolutionGen;

/// <summary>Reads the number of a resolution or decision at a place of a text, in every form (domain grammar C.1).</summary>
internal static class NumberReader
{
    private const int FirstYear = 1946;
    private const int LastYear = 2199;
    private const int YearDigits = 4;

    /// <summary>Reads the number that begins at an index.</summary>
    /// <returns>False where none begins there, or where it is a piece of something longer, such as a symbol or a fraction.</returns>
    public static bool TryReadAt(string text, int start, out NumberToken token)
    {
        token = default;
        return !IsInsideWord(text, start) && TryReadTail(text, start, out token);
    }

    /// <summary>Reads the number at the end of a resolution's symbol.</summary>
    public static bool TryReadTail(string text, int start, out NumberToken token)
        => TrySessional(text, start, out token) || TryBracketed(text, start, out token) || TryConference(text, start, out token);

    /// <summary>Whether what stands before an index belongs to the same word, number or symbol.</summary>
    public static bool IsInsideWord(string text, int start)
    {
        var before = FoldedScan.At(text, start - 1);
        if (FoldedScan.IsLetterOrDigit(before) || before is '/')
            return true;
        var twoBefore = FoldedScan.At(text, start - 2);
        return before is '.' or '-' ? FoldedScan.IsLetterOrDigit(twoBefore) : start > 0 && text[start - 1] == ',' && FoldedScan.IsDigit(twoBefore) && !EndsYear(text, start - 1);
    }

    // "of 20 September 2013,70/299 of": a blank is missing; no fraction has four digits before its comma.
    private static bool EndsYear(string text, int end)
    {
        for (var at = end - YearDigits; at < end; at++)
        {
            if (!FoldedScan.IsDigit(FoldedScan.At(text, at)))
                return false;
        }

        return !FoldedScan.IsLetterOrDigit(FoldedScan.At(text, end - YearDigits - 1));
    }

    private static bool TrySessional(string text, int start, out NumberToken token)
    {
        token = default;
        var at = start;
        var prefix = ReadSpecialPrefix(text, ref at) ?? "";
        if (FoldedScan.At(text, at) == '0' || !FoldedScan.TryNumber(text, ref at, out var session, out var digits) || digits > 4)
            return false;
        at = FoldedScan.SkipIgnored(text, at);
        if (FoldedScan.At(text, at) != '/' || FoldedScan.At(text, at + 1) == '0')
            return false;
        at++;
        if (!FoldedScan.TryNumber(text, ref at, out var sequence, out digits) || digits > 4 || ContinuesWord(text, at))
            return false;
        var isYear = prefix.Length == 0 && session is >= FirstYear and <= LastYear;
        var part = PartListReader.Read(text, ref at);
        token = new NumberToken(start, at - start, isYear ? NumberForm.Yearly : NumberForm.Sessional, prefix + FoldedScan.Format(session), sequence, part, isYear ? session : null);
        return true;
    }

    private static bool TryBracketed(string text, int start, out NumberToken token)
    {
        token = default;
        var at = start;
        if (FoldedScan.At(text, at) == '0' || !FoldedScan.TryNumber(text, ref at, out var sequence, out var digits) || digits > 4)
            return false;
        var part = PartListReader.Read(text, ref at);
        at = FoldedScan.SkipBlanks(text, at);
        if (FoldedScan.At(text, at) != '(')
            return false;
        at = FoldedScan.SkipBlanks(text, at + 1);
        var year = 0;
        string? session = null;
        var isYear = part is null && FoldedScan.TryNumber(text, ref at, out year, out digits) && digits == 4 && year is >= FirstYear and <= LastYear;
        if (!isYear && !TryRomanSession(text, ref at, out session))
            return false;
        at = FoldedScan.SkipBlanks(text, at);
        if (FoldedScan.At(text, at) != ')')
            return false;
        at++;
        token = isYear
            ? new NumberToken(start, at - start, NumberForm.SecurityCouncil, null, sequence, null, year)
            : new NumberToken(start, at - start, NumberForm.Roman, session, sequence, part, null);
        return true;
    }

    // Misspelt numerals are sessions too: the rule on them wants to see them.
    private static bool TryRomanSession(string text, ref int at, out string? session)
    {
        session = null;
        var end = at;
        var prefix = ReadSpecialPrefix(text, ref end);
        var first = end;
        while (IsRomanLetter(FoldedScan.At(text, end)))
            end++;
        if (end > first)
            session = prefix + FoldedScan.Slice(text, first, end);
        else if (prefix is not null && FoldedScan.TryNumber(text, ref end, out var number, out var digits) && digits <= 2 && number > 0)
            session = prefix + RomanNumeral.Of(number);
        else
            return false;
        at = end;
        return true;
    }

    private static bool TryConference(string text, int start, out NumberToken token)
    {
        token = default;
        var at = start;
        var isRoman = false;
        while (IsRomanLetter(FoldedScan.At(text, at)))
        {
            isRoman = true;
            at++;
        }

        if (!isRoman && !FoldedScan.TryNumber(text, ref at, out _, out _))
            return false;
        if (FoldedScan.At(text, at) != '/')
            return false;
        var end = ++at;
        while (FoldedScan.IsLetterOrDigit(FoldedScan.At(text, end)) || (FoldedScan.At(text, end) == '.' && FoldedScan.IsDigit(FoldedScan.At(text, end + 1))))
            end++;
        var rest = FoldedScan.Slice(text, at, end);
        var isConference = isRoman ? FoldedScan.IsAllDigits(rest) : FoldedScan.IsLatinLetter(FoldedScan.At(text, at)) && rest.IndexOf('.') > 0;
        if (!isConference || FoldedScan.At(text, end) is '/')
            return false;
        token = new NumberToken(start, end - start, NumberForm.Conference, null, 0, null, null);
        return true;
    }

    // S-10, and (د-3), where the session is printed as a number: null where no prefix stands.
    private static string? ReadSpecialPrefix(string text, ref int at)
    {
        if (FoldedScan.IsDigit(FoldedScan.At(text, at)))
            return null;
        foreach (var prefix in NumberWords.SessionPrefixes)
        {
            var end = at;
            if (!FoldedScan.TryWords(text, ref end, prefix.Key))
                continue;
            end = SkipPrefixBlanks(text, end, prefix.Key);
            if (FoldedScan.At(text, end) != '-')
                continue;
            at = SkipPrefixBlanks(text, end + 1, prefix.Key);
            return prefix.Value;
        }

        return null;
    }

    // Extraction separates what right-to-left text has beside digits.
    private static int SkipPrefixBlanks(string text, int at, string prefix)
        => FoldedScan.IsRightToLeft(prefix[0]) ? FoldedScan.SkipBlanks(text, at) : FoldedScan.SkipIgnored(text, at);

    private static bool IsRomanLetter(char folded) => folded is 'I' or 'V' or 'X' or 'L' or 'C';

    private static bool ContinuesWord(string text, int at)
    {
        var next = FoldedScan.At(text, at);
        return FoldedScan.IsLetterOrDigit(next) || next is '/' || (next is '.' or '-' && FoldedScan.IsDigit(FoldedScan.At(text, at + 1)));
    }
}
