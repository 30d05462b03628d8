using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// The numbers of paragraphs that are read as nothing: any of them may be, or end with, a marker that was not told from a number (<c>Goals 2 and the objectives</c>).
/// </summary>
internal sealed class LooseNumbers
{
    private const int MostDigits = 3;
    private const int YearDigits = 4;

    private readonly Dictionary<int, List<long>> _places = [];

    public LooseNumbers(IReadOnlyList<BoundText> texts)
    {
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
            if (!isRead && (!IsJoined(text, i - 1, -1) || FollowsYear(text, i)) && !IsJoined(text, end, 1))
                AddPlaces(text, i, end, PlaceOf(index, i));
            i = end;
        }
    }

    // A marker may be glued to a number: 34 is also 3 and note 4, 20309 is 2030 and note 9.
    private void AddPlaces(string text, int start, int end, long place)
    {
        var first = end - start <= MostDigits ? start : end - start - YearDigits is 1 or 2 ? start + YearDigits : end;
        for (var from = first; from < end; from++)
        {
            if (text[from] != '0')
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
