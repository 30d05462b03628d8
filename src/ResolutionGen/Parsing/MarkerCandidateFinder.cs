using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds the numbers of a text that may be footnote markers and weighs their neighbourhoods.</summary>
internal sealed class MarkerCandidateFinder(LanguageTable table, bool setsBlankBeforeDigits)
{
    // The scale: what is certain outweighs everything; what excludes a marker leaves no candidate at all.
    internal const int Certain = 12;

    // No session has passed as many; decisions are numbered from 401.
    internal const int HighestResolution = 400;
    private const int Strong = 4;
    private const int Fair = 2;
    private const int Weak = 1;
    private const int Excluded = -6;
    private const int Unlikely = -7;
    private const int MostDigits = 3;
    private const int YearDigits = 4;
    private const int FirstYear = 1900;
    private const int LastYear = 2099;
    private const int MostCountedNumbers = 8;
    private const int LongestSymbol = 60;
    private const int LongestName = 24;

    // 10,485 is a number; 2006,4 is a year and a marker.
    private const int DigitsOfGroup = 3;

    /// <summary>Appends the candidates of a text, in its order.</summary>
    /// <param name="text">The text with markers.</param>
    /// <param name="paragraph">The index of the paragraph.</param>
    /// <param name="page">The page on which it begins.</param>
    /// <param name="candidates">Where they are appended.</param>
    public void Find(string text, int paragraph, int page, List<MarkerCandidate> candidates)
    {
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == Characters.RaisedOpening || (table.BracketsMarkers && text[i] == '('))
            {
                if (BracketedMarker.TryRead(text, i, out var end, out var number, out var score) && !IsPartOfPinPoint(text, i))
                    candidates.Add(new MarkerCandidate(paragraph, i, end - i, number, score, page));
                i = Math.Max(end, i + 1);
            }
            else if (Characters.IsAsciiDigit(text[i]))
            {
                var end = i;
                while (end < text.Length && Characters.IsAsciiDigit(text[end]))
                    end++;
                if (table.BracketsMarkers)
                {
                    i = end;
                    continue;
                }

                if (end - i <= MostDigits && text[i] != '0' && TailOfName(text, i, end) == 0 && Score(text, i, end, candidates, paragraph) is { } score)
                    candidates.Add(new MarkerCandidate(paragraph, i, end - i, Digits.ValueOf(text, i, end), score, page));
                else if (GluedStart(text, i, end) is > 0 and var tail && !CountsNext(text, end))
                    candidates.Add(new MarkerCandidate(paragraph, tail, end - tail, Digits.ValueOf(text, tail, end), Weak + ScoreAfter(text, end), page));
                else if (HeadBeforeYear(text, i, end) is > 0 and var head)
                    candidates.Add(new MarkerCandidate(paragraph, i, head - i, Digits.ValueOf(text, i, head), Fair, page));
                i = end;
            }
            else if (Characters.SuperscriptValue(text[i]) >= 0)
            {
                var end = i;
                var value = 0;
                while (end < text.Length && end - i < MostDigits && Characters.SuperscriptValue(text[end]) is >= 0 and var digit)
                {
                    value = (value * 10) + digit;
                    end++;
                }

                if (value > 0)
                    candidates.Add(new MarkerCandidate(paragraph, i, end - i, value, Certain, page));
                i = end;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>
    /// Appends the numbers that a word names or that close a bracket, <c>Goals 2 and the</c>: markers only where a note has no other place.
    /// </summary>
    /// <param name="text">The text with markers.</param>
    /// <param name="paragraph">The index of the paragraph.</param>
    /// <param name="missing">The numbers of the notes without a marker.</param>
    /// <param name="candidates">Where they are appended.</param>
    public void FindUnlikely(string text, int paragraph, HashSet<int> missing, List<MarkerCandidate> candidates)
    {
        if (table.BracketsMarkers)
            return;
        for (var i = 1; i < text.Length; i++)
        {
            if (!Characters.IsAsciiDigit(text[i]) || Characters.IsAsciiDigit(text[i - 1]))
                continue;
            var end = i;
            while (end < text.Length && Characters.IsAsciiDigit(text[end]))
                end++;
            if (end - i <= MostDigits && text[i] != '0' && missing.Contains(Digits.ValueOf(text, i, end)) && ScoreUnlikely(text, i, end) is { } score)
                candidates.Add(new MarkerCandidate(paragraph, i, end - i, Digits.ValueOf(text, i, end), score, Page: 0, IsDueOnly: true));
        }
    }

    private int? ScoreUnlikely(string text, int start, int end)
    {
        var word = StartOfBlanks(text, start);
        if (word == 0 || (word == start && !table.JoinsLinesWithoutBlank) || IsInSymbol(text, start - 1) || CountsNext(text, end) || NextOfNumbers(text, SkipBlanks(text, end)) is not null)
            return null;
        var closesBracket = end < text.Length && text[end] is ')' or '）';
        if (closesBracket ? !char.IsLetter(text[word - 1]) : IsPartOfToken(text, start, end) || !table.NumberedWords.EndsAt(text, word, isWhole: !table.JoinsLinesWithoutBlank))
            return null;

        // No marker stands behind a preposition.
        return table.FunctionWords.EndsAt(text, word, isWhole: true) ? null : Unlikely + ScoreBefore(text, start) + ScoreAfter(text, end);
    }

    // "3. The Committee shall meet": a straight mark after a blank opens what is quoted, number and all.
    private static bool OpensQuotation(string text, int index) => text[index] is '"' or '\'' && (index == 0 || Characters.IsBlank(text[index - 1]) || Characters.IsOpening(text[index - 1]));

    private int? Score(string text, int start, int end, List<MarkerCandidate> candidates, int paragraph)
    {
        if (start == 0 || IsPartOfToken(text, start, end) || IsInSymbol(text, start - 1) || OpensQuotation(text, start - 1))
            return null;
        if (IsBeforeDecimals(text, start, end))
            return null;
        if (text[start - 1] == ',' && start >= 2 && Characters.IsAsciiDigit(text[start - 2]))
        {
            if (ContinuesMarkers(candidates, paragraph, start - 1))
                return Fair;

            // 14,5 is a number where markers stand before stops and commas in numbers.
            if (end - start == DigitsOfGroup || table.MarkersPrecedeStops)
                return null;
        }

        // 目标9、11、16: numbers in a list.
        if (text[start - 1] == '、' && start >= 2 && Characters.IsAsciiDigit(text[start - 2]) && !EndsWithYear(text, start - 1) && !ContinuesMarkers(candidates, paragraph, start - 1))
            return null;

        if (IsNumbered(text, start) || (!IsGluedToWord(text, start) && IsCounted(text, start, end)) || table.NamesWithNumbers.EndsAt(text, end, isWhole: true))
            return null;
        var score = ScoreBefore(text, start) + ScoreAfter(text, end) + (StandsBeforeStop(text, start, end) ? Weak : 0);
        return score > Excluded ? score : null;
    }

    // Where markers precede stops, a word before a number and the stop behind it are the surroundings of a marker; in "9, 11, 16" and 1,7 the number is one of several.
    private bool StandsBeforeStop(string text, int start, int end)
    {
        if (!table.MarkersPrecedeStops)
            return false;

        // French sets a blank before a semicolon.
        var stop = SkipBlanks(text, end);
        if (stop == text.Length || !(stop == end ? Characters.IsStop(text[stop]) : text[stop] is ';'))
            return false;
        var before = StartOfBlanks(text, start);
        var after = SkipBlanks(text, stop + 1);
        return before > 0 && (char.IsLetter(text[before - 1]) || Characters.IsClosing(text[before - 1])) && (after == text.Length || !Characters.IsAsciiDigit(text[after]));
    }

    // A marker may be glued to a number: to a year (20113 is 2011 and note 3, 2011-20208 ends with note 8), or to a resolution's number (67/5610), which is never above 400; three digits above it are the number of a decision (60/519).
    private int GluedStart(string text, int start, int end)
    {
        var digits = end - start;
        if (TailOfName(text, start, end) is > 0 and var afterName)
            return afterName;
        if (digits is 5 or 6 && (start == 0 || !IsPartOfToken(text, start, end) || EndsYearRange(text, start)) && IsYear(text, start) && text[start + YearDigits] != '0')
            return start + YearDigits;
        if (IsJoinedYears(text, start, end))
            return start + (2 * YearDigits);
        if (start == 0 || text[start - 1] != '/' || digits is < 4 or > 5 || Digits.ValueOf(text, start, end) <= HighestResolution)
            return 0;
        var tail = end - 2;
        return text[tail] != '0' && Digits.ValueOf(text, start, tail) <= HighestResolution && (end == text.Length || text[end] is not ('/' or '-' or '.')) ? tail : 0;
    }

    // 2017-2030 and note 9, the hyphen lost at a line end: 201720309.
    private bool IsJoinedYears(string text, int start, int end)
        => end - start is (2 * YearDigits) + 1 or (2 * YearDigits) + 2 && (start == 0 || !IsPartOfToken(text, start, end))
            && IsYear(text, start) && IsYear(text, start + YearDigits) && text[start + (2 * YearDigits)] != '0'
            && Digits.ValueOf(text, start, start + YearDigits) < Digits.ValueOf(text, start + YearDigits, start + (2 * YearDigits));

    // 12018年: where no blank parts them, the marker of the word before, and a year.
    private int HeadBeforeYear(string text, int start, int end)
        => table.JoinsLinesWithoutBlank && end - start is YearDigits + 1 or YearDigits + 2 && start > 0 && Characters.IsWide(text[start - 1]) && text[start] != '0'
            && IsYear(text, end - YearDigits) && CountsNext(text, end) ? end - YearDigits : 0;

    // Agenda 213 is Agenda 21 and note 3; some extractions set a blank inside: COVID -193.
    private int TailOfName(string text, int start, int end)
    {
        var name = start - 1;
        if (name > 0 && text[name] is '-' or '‑' && Characters.IsBlank(text[name - 1]))
        {
            var word = Math.Max(0, name - 1 - LongestName);
            var joined = text.Substring(word, name - 1 - word) + text.Substring(name, end - name);
            return TailOfName(joined, joined.Length - (end - start), joined.Length) is > 0 and var tailOfJoined ? end - (joined.Length - tailOfJoined) : 0;
        }

        for (var tail = end - 1; tail > start && end - tail <= 2; tail--)
        {
            if (text[tail] != '0' && table.NamesWithNumbers.EndsAt(text, tail, isWhole: true))
                return tail;
        }

        return 0;
    }

    private static bool IsYear(string text, int start) => text[start] is '1' or '2' && Digits.ValueOf(text, start, start + YearDigits) is >= FirstYear and <= LastYear;

    private static bool EndsYearRange(string text, int start) => start > YearDigits && text[start - 1] is '-' or '–' or '‑' && EndsWithYear(text, start - 1);

    private static bool EndsWithYear(string text, int end)
    {
        if (end < YearDigits || (end > YearDigits && Characters.IsAsciiDigit(text[end - YearDigits - 1])))
            return false;
        for (var i = end - YearDigits; i < end; i++)
        {
            if (!Characters.IsAsciiDigit(text[i]))
                return false;
        }

        return IsYear(text, end - YearDigits);
    }

    // Secretary-General,1,2 : the second follows the first marker and its comma.
    private static bool ContinuesMarkers(List<MarkerCandidate> candidates, int paragraph, int comma)
        => candidates.Count > 0 && candidates[candidates.Count - 1] is var last && last.Paragraph == paragraph && last.End == comma;

    // 1,9 millones: a comma in a number, where markers stand before stops. Two markers in a list follow each other in number.
    private bool IsBeforeDecimals(string text, int start, int end)
    {
        if (!table.MarkersPrecedeStops || !Characters.IsBlank(text[start - 1]) || end + 1 >= text.Length || text[end] != ',' || !Characters.IsAsciiDigit(text[end + 1]))
            return false;
        var next = end + 1;
        while (next < text.Length && next <= end + MostDigits && Characters.IsAsciiDigit(text[next]))
            next++;
        return Digits.ValueOf(text, end + 1, next) != Digits.ValueOf(text, start, end) + 1;
    }

    // the Convention on Climate7): the marker of the last word in brackets.
    private bool ClosesBracketOfWord(string text, int start)
        => Characters.IsClosing(text[start - 1]) || (!table.JoinsLinesWithoutBlank && char.IsLower(text[start - 1]));

    // In a script with blanks only a marker is glued to a word or to what closes it.
    private bool IsGluedToWord(string text, int start)
        => !table.JoinsLinesWithoutBlank && (char.IsLower(text[start - 1]) || Characters.IsStop(text[start - 1]) || Characters.IsClosing(text[start - 1]));

    // 2015–2030.7 We recognise: the stop ends a sentence, and markers follow stops.
    private bool EndsSentenceWithYear(string text, int stop, int end)
        => !table.MarkersPrecedeStops && EndsWithYear(text, stop) && (end == text.Length || Characters.IsBlank(text[end]));

    private bool IsPartOfToken(string text, int start, int end)
    {
        if (text[start - 1] is '/' or '-' or '–' or '‑' or '(' or '[' or '（' or '$' or '€' or '£' or '+' or '=' or '#' or '_' or '°' or '−')
            return true;
        if (text[start - 1] == '.' && start >= 2 && Characters.IsAsciiDigit(text[start - 2]) && !EndsSentenceWithYear(text, start - 1, end))
            return true;
        if (end >= text.Length)
            return false;
        if (text[end] is ')' or '）' && ClosesBracketOfWord(text, start))
            return false;
        if (text[end] is '/' or '-' or '–' or '‑' or ')' or ']' or '）' or '%' or '％' or '°' or '_' or '−')
            return true;
        return text[end] is '.' or ':' && end + 1 < text.Length && Characters.IsAsciiDigit(text[end + 1]);
    }

    private int ScoreBefore(string text, int start)
    {
        var position = start - 1;
        var isDetached = Characters.IsBlank(text[position]);
        while (position >= 0 && Characters.IsBlank(text[position]))
            position--;
        if (position < 0)
            return Excluded;
        var last = text[position];
        if (isDetached && Characters.IsStop(last))
            return table.MarkersPrecedeStops ? 0 : Fair;
        if (Characters.IsStop(last) || Characters.IsClosing(last))
            return isDetached ? Fair : Strong;
        if (isDetached)
            return ScoreDetached(text, position);
        if (Characters.IsHan(last))
            return setsBlankBeforeDigits ? Fair + Weak : 0;
        return char.IsLetter(last) && !char.IsUpper(last) ? Fair + Weak : -Fair;
    }

    // Behind a capitalised word stands the marker of what it names: "the Convention 4 and".
    private int ScoreDetached(string text, int last)
    {
        if (table.JoinsLinesWithoutBlank)
            return !setsBlankBeforeDigits && Characters.IsHan(text[last]) ? Weak : 0;
        if (Characters.IsAsciiDigit(text[last]))
            return EndsWithYear(text, last + 1) ? Fair : 0;
        if (!char.IsLetter(text[last]))
            return 0;
        while (last > 0 && char.IsLetter(text[last - 1]))
            last--;
        return char.IsUpper(text[last]) ? Weak : 0;
    }

    // EC-M-33/DEC.1
    private static bool IsInSymbol(string text, int stop)
    {
        if (text[stop] != '.' || stop == 0 || !char.IsUpper(text[stop - 1]))
            return false;
        for (var i = stop - 1; i >= 0 && stop - i <= LongestSymbol && !Characters.IsBlank(text[i]); i--)
        {
            if (text[i] == '/')
                return true;
        }

        return false;
    }

    private int ScoreAfter(string text, int end)
    {
        if (end == text.Length)
            return Fair;
        var next = text[end];
        if (Characters.IsBlank(next))
            return IsBeforeFunctionWord(text, end) ? Fair + Weak : Weak;
        if (Characters.IsStop(next) || Characters.IsClosing(next) || Characters.IsOpening(next))
            return Weak;
        if (Characters.IsHan(next))
            return setsBlankBeforeDigits ? 0 : -Weak;
        return char.IsLetter(next) ? Excluded : 0;
    }

    // A number before "the" counts nothing; before "and 6" it is one of several.
    private bool IsBeforeFunctionWord(string text, int end)
    {
        end = SkipBlanks(text, end);
        return table.FunctionWords.BeginsAt(text, end, isWhole: true) && NextOfNumbers(text, end) is null;
    }

    // What names a number may name several: "Targets 1 and 2".
    private bool IsNumbered(string text, int start)
    {
        for (var numbers = 1; numbers <= MostCountedNumbers; numbers++)
        {
            var end = StartOfBlanks(text, start);

            // Only a marker is glued to a word in a script with blanks.
            if (end == start && !table.JoinsLinesWithoutBlank)
                return false;
            if (table.NumberedWords.EndsAt(text, end, isWhole: !table.JoinsLinesWithoutBlank))
                return true;
            if (table.JoinsLinesWithoutBlank || !table.NumberConjunctions.EndsAt(text, end, isWhole: true))
                return false;
            while (end > 0 && char.IsLetter(text[end - 1]))
                end--;
            start = end = StartOfBlanks(text, end);
            while (start > 0 && Characters.IsAsciiDigit(text[start - 1]))
                start--;
            if (start == end || end - start >= YearDigits)
                return false;
        }

        return false;
    }

    private static int StartOfBlanks(string text, int end)
    {
        while (end > 0 && Characters.IsBlank(text[end - 1]))
            end--;
        return end;
    }

    // article 19(3), article 19 (3): a number of up to three digits that its word names, and its paragraph.
    private bool IsPartOfPinPoint(string text, int bracket)
    {
        var end = StartOfBlanks(text, bracket);
        var start = end;
        while (start > 0 && Characters.IsAsciiDigit(text[start - 1]))
            start--;
        return start < end && end - start <= MostDigits && start > 0 && Characters.IsBlank(text[start - 1]) && IsNumbered(text, start);
    }

    // What counts may stand behind several numbers, which ascend: "on 2 and 3 December", but not "2015 8 and 5 February".
    private bool IsCounted(string text, int start, int end)
    {
        var value = Digits.ValueOf(text, start, end);
        end = SkipBlanks(text, end);
        for (var numbers = 1; numbers <= MostCountedNumbers; numbers++)
        {
            if (table.CountedWords.BeginsAt(text, end, isWhole: !table.JoinsLinesWithoutBlank))
                return true;
            if (IsBehindNumber(text, start) || NextOfNumbers(text, end) is not { } next || EndingValue(text, next) <= value)
                return false;
            value = EndingValue(text, next);
            end = SkipBlanks(text, next);
        }

        return false;
    }

    private bool CountsNext(string text, int end) => table.CountedWords.BeginsAt(text, SkipBlanks(text, end), isWhole: !table.JoinsLinesWithoutBlank);

    private static bool IsBehindNumber(string text, int start)
    {
        start = StartOfBlanks(text, start);
        return start > 0 && Characters.IsAsciiDigit(text[start - 1]);
    }

    private static int EndingValue(string text, int end)
    {
        var start = end;
        while (start > 0 && Characters.IsAsciiDigit(text[start - 1]))
            start--;
        return Digits.ValueOf(text, start, end);
    }

    private int? NextOfNumbers(string text, int start)
    {
        if (start >= text.Length || !table.NumberConjunctions.BeginsAt(text, start, isWhole: true))
            return null;
        var number = start;
        while (number < text.Length && char.IsLetter(text[number]))
            number++;
        number = SkipBlanks(text, number);
        var end = number;
        while (end < text.Length && Characters.IsAsciiDigit(text[end]))
            end++;
        return end > number && end - number < YearDigits ? end : null;
    }

    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && Characters.IsBlank(text[position]))
            position++;
        return position;
    }
}
