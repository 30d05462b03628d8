using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;

namespace ResolutionGen;

/// <summary>The footnotes of a resolution, found by printed number or label; enumerates them in the order of the text.</summary>
public class FootnoteCollection : IReadOnlyCollection<Footnote>
{
    private const int MostNamed = 30;
    private readonly Footnote[] _items;
    private readonly string _owner;

    /// <summary>Wraps a collection, for generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public FootnoteCollection(FootnoteCollection other)
    {
        if (other is null)
            throw new ArgumentNullException(nameof(other));
        _items = other._items;
        _owner = other._owner;
    }

    internal FootnoteCollection(string owner, Footnote[] items)
    {
        _owner = owner;
        _items = items;
    }

    internal string Owner => _owner;

    /// <summary>The number of footnotes.</summary>
    public int Count => _items.Length;

    /// <summary>The footnote with a printed number; where a number stands more than once, the first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such footnote; the message names those there are.</exception>
    public Footnote this[int number] => TryGet(number, out var footnote)
        ? footnote
        : throw new ArgumentOutOfRangeException(nameof(number), number, Missing(number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The footnote with a printed label: <c>11</c>, <c>*</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such footnote; the message names those there are.</exception>
    public Footnote this[string label] => TryGet(label, out var footnote)
        ? footnote
        : throw new ArgumentOutOfRangeException(nameof(label), label, Missing(label));

    /// <summary>Looks for the footnote with a printed number, as the indexer does.</summary>
    public bool TryGet(int number, [NotNullWhen(true)] out Footnote? footnote)
    {
        // Notes are numbered from 1 nearly always: the guess is right, and no table is needed.
        var guess = number - 1;
        if ((uint)guess < (uint)_items.Length && _items[guess].Number == number && (guess == 0 || _items[guess - 1].Number != number))
        {
            footnote = _items[guess];
            return true;
        }

        foreach (var item in _items)
        {
            if (item.Number == number)
            {
                footnote = item;
                return true;
            }
        }

        footnote = null;
        return false;
    }

    /// <summary>Looks for the footnote with a printed label, as the indexer does.</summary>
    public bool TryGet(string label, [NotNullWhen(true)] out Footnote? footnote)
    {
        if (label is null)
            throw new ArgumentNullException(nameof(label));
        footnote = Array.Find(_items, item => string.Equals(item.Label, label, StringComparison.Ordinal));
        return footnote is not null;
    }

    /// <summary>The footnotes in the order of the text.</summary>
    public IEnumerator<Footnote> GetEnumerator() => ((IEnumerable<Footnote>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The footnote at an index, 0-based, for generated code, which knows the place of each.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    protected Footnote ItemAt(int index) => _items[index];

    private string Missing(string wanted) => _items.Length == 0
        ? _owner + " has no footnotes."
        : $"{_owner} has no footnote {wanted}; it has {string.Join(", ", _items.Take(MostNamed).Select(item => item.Label))}{(_items.Length > MostNamed ? ", ..." : "")}.";
}
