using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Says whether a marker that was not found may stand where it belongs, between those of its neighbours, as a number that was read as nothing.</summary>
internal sealed class MarkerPlaces
{
    private readonly SortedDictionary<int, long> _first = [];
    private readonly int[] _numbers;
    private readonly LooseNumbers _loose;
    private readonly bool _areAllRaised;

    /// <param name="texts">The texts of a resolution.</param>
    /// <param name="table">Its language.</param>
    /// <param name="reading">The text that the places of its markers are places of.</param>
    public MarkerPlaces(IReadOnlyList<BoundText> texts, LanguageTable table, string reading)
    {
        _areAllRaised = texts.Any(text => text.Markers.Count > 0) && texts.All(text => text.Markers.All(marker => RaisedMarker.Is(reading, marker)));
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var marker in texts[i].Markers)
            {
                var number = NoteLabel.NumberOf(marker.Label);
                if (number > 0 && !_first.ContainsKey(number))
                    _first.Add(number, LooseNumbers.PlaceOf(i, marker.Position));
            }
        }

        _numbers = _first.Keys.ToArray();
        _loose = new LooseNumbers(texts, table);
    }

    /// <summary>Whether the number stands alone somewhere between the markers of the nearest lower and higher numbers.</summary>
    public bool MayStand(int? number)
    {
        if (_areAllRaised || number is not { } value)
            return false;
        var at = ~System.Array.BinarySearch(_numbers, value);
        if (at < 0)
            return false;
        var first = at > 0 ? _first[_numbers[at - 1]] : 0;
        var last = at < _numbers.Length ? _first[_numbers[at]] : long.MaxValue;
        return _loose.StandsBetween(value, first, last);
    }
}
