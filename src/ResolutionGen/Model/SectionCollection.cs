using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ResolutionGen;

/// <summary>The sections of a resolution, found by label; empty where it has none.</summary>
public class SectionCollection : IReadOnlyCollection<Section>
{
    private readonly Section[] _items;
    private readonly string _owner;

    /// <summary>Wraps a collection, for generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public SectionCollection(SectionCollection other)
    {
        if (other is null)
            throw new ArgumentNullException(nameof(other));
        _items = other._items;
        _owner = other._owner;
    }

    internal SectionCollection(string owner, Section[] items)
    {
        _owner = owner;
        _items = items;
    }

    internal string Owner => _owner;

    /// <summary>The number of sections.</summary>
    public int Count => _items.Length;

    /// <summary>The section with a label, in Latin form or as printed: <c>II</c>, <c>二</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such section; the message names those there are.</exception>
    public Section this[string label] => TryGet(label, out var section)
        ? section
        : throw new ArgumentOutOfRangeException(nameof(label), label, Missing(label));

    /// <summary>Looks for the section with a label, as the indexer does.</summary>
    public bool TryGet(string label, [NotNullWhen(true)] out Section? section)
    {
        if (label is null)
            throw new ArgumentNullException(nameof(label));
        section = Array.Find(_items, item => string.Equals(item.Label, label, StringComparison.Ordinal) || string.Equals(item.Heading, label, StringComparison.Ordinal));
        return section is not null;
    }

    /// <summary>The sections in reading order.</summary>
    public IEnumerator<Section> GetEnumerator() => ((IEnumerable<Section>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The section at an index, 0-based, for generated code, which knows the place of each.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    protected internal Section ItemAt(int index) => _items[index];

    private string Missing(string label) => _items.Length == 0
        ? _owner + " has no sections."
        : $"{_owner} has no section {label}; it has {string.Join(", ", Array.ConvertAll(_items, item => item.Label))}.";
}
