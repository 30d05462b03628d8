using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// The numbers of paragraphs that are read as nothing: any of them may be, or end with, a marker that was not told from a number (<c>Goals 2 and the objectives</c>).
/// </summary>
internal sealed class LooseNumbers
{
    private const int MostDigits = 3;
    private const int YearDigits = 4;
    private const int LongestGlued = 2;

    private readonly Dictionary<int, List<long>> _places = [];

    private readonly LanguageTable _table;

    public LooseNumbers(IReadOnlyList<BoundText> texts, LanguageTable table)
    {
        _table = table;
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Kind != BoundTextKind.Footnote)
                Add(texts[i], i);
        }
    }

    /// <summary>The rank of a place in the order of the text.</summary>
    public static long PlaceOf(int text, int position) => ((long)text << 32) + position;

    /// <summary>Whether a number stands alone between two places.</summary>
    public bool StandsBetween(int number, long first, long last)
    {
        if (!_places.TryGetValue(number, out var places))
            return false;
        var at = places.BinarySearch(first);
        at = at < 0 ? ~at : at;
        return at < places.Count && places[at] <= last;
    }

    private void Add(BoundText bound, int index)
    {
        var text = bound.Text;
        var token = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!Characters.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            var end = i;
            while (end < text.Length && Characters.IsAsciiDigit(text[end]))
                end++;
            while (token < bound.Scan.Tokens.Length && bound.Scan.Tokens[token].End <= i)
                token++;
            var isRead = token < bound.Scan.Tokens.Length && bound.Scan.Tokens[token].Start < end;
            if (!isRead && (!IsJoined(text, i - 1, -1) || FollowsYear(text, i)) && !IsJoined(text, end, 1) && CanBeMarker(text, i, end))
                AddPlaces(text, i, end, PlaceOf(index, i));
            i = end;
        }
    }

    // Where markers are bracketed, other numbers are none; three years are no marker.
    private bool CanBeMarker(string text, int start, int end)
        => _table.BracketsMarkers
            ? start > 0 && text[start - 1] == '(' && end < text.Length && text[end] == ')'
            : !_table.CountedWords.BeginsAt(text, FoldedScan.SkipBlanks(text, end));

    // A marker may be glued to a number: 34, is also 3 and note 4, 20309 is 2030 and note 9. Before a word, 12 is a number; COVID-193 is a name and note 3.
    private void AddPlaces(string text, int start, int end, long place)
    {
        if (end - start <= MostDigits)
            AddPlace(Digits.ValueOf(text, start, end), place);
        if (_table.BracketsMarkers || end - start == YearDigits || end - start == 1)
            return;
        var next = FoldedScan.SkipBlanks(text, end);
        var isBeforeStop = next == text.Length || Characters.IsStop(text[next]) || Characters.IsClosing(text[next]);
        var isGlued = end - start > YearDigits || (start > 0 && Folding.Fold(text[start - 1]) == '-');
        for (var from = end - LongestGlued; from < end; from++)
        {
            if (from > start && text[from] != '0' && (isGlued || isBeforeStop || end - from == LongestGlued))
                AddPlace(Digits.ValueOf(text, from, end), place);
        }
    }

    // 2015-2030.7 We: behind a year a stop is no decimal point.
    private static bool FollowsYear(string text, int start)
    {
        var at = start - 1;
        while (at > 0 && start - at <= YearDigits + 1 && Characters.IsAsciiDigit(text[at - 1]))
            at--;
        return start - 1 - at == YearDigits;
    }

    // 1,5 and 72/31 and 3.2 are one number; with a stop behind it, a number stands alone.
    private static bool IsJoined(string text, int at, int step)
        => at >= 0 && at < text.Length && (text[at] is '/' or '.' or ',' or '-' or '–' or '‑') && at + step >= 0 && at + step < text.Length && Characters.IsAsciiDigit(text[at + step]);

    private void AddPlace(int number, long place)
    {
        if (!_places.TryGetValue(number, out var places))
            _places.Add(number, places = []);
        places.Add(place);
    }
}
