using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ResolutionGen;

/// <summary>The annexes of a resolution, found by number; empty where it has none.</summary>
public class AnnexCollection : IReadOnlyCollection<Annex>
{
    private readonly Annex[] _items;
    private readonly string _owner;

    /// <summary>Wraps a collection, for generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public AnnexCollection(AnnexCollection other)
    {
        if (other is null)
            throw new ArgumentNullException(nameof(other));
        _items = other._items;
        _owner = other._owner;
    }

    internal AnnexCollection(string owner, Annex[] items)
    {
        _owner = owner;
        _items = items;
    }

    internal string Owner => _owner;

    /// <summary>The number of annexes.</summary>
    public int Count => _items.Length;

    /// <summary>The annex with a number, 1-based.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such annex; the message names those there are.</exception>
    public Annex this[int number] => TryGet(number, out var annex)
        ? annex
        : throw new ArgumentOutOfRangeException(nameof(number), number, Missing(number));

    /// <summary>Looks for the annex with a number, as the indexer does.</summary>
    public bool TryGet(int number, [NotNullWhen(true)] out Annex? annex)
    {
        annex = Array.Find(_items, item => item.Number == number);
        return annex is not null;
    }

    /// <summary>The annexes in reading order.</summary>
    public IEnumerator<Annex> GetEnumerator() => ((IEnumerable<Annex>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The annex at an index, 0-based, for generated code, which knows the place of each.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    protected Annex ItemAt(int index) => _items[index];

    private string Missing(int number) => _items.Length == 0
        ? _owner + " has no annexes."
        : string.Format(CultureInfo.InvariantCulture, "{0} has no annex {1}; it has {2}.", _owner, number, _items.Length);
}
