using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;

namespace ResolutionGen;

/// <summary>The resolutions of an assembly in the order of their symbols; generated code hands it out as <c>ResolutionCatalog.All</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CatalogueTable : IReadOnlyList<CatalogueEntry>
{
    private readonly CatalogueEntry[] _entries;
    private readonly Dictionary<string, CatalogueEntry> _bySymbol;

    internal CatalogueTable(CatalogueEntry[] entries)
    {
        _entries = entries;
        _bySymbol = new Dictionary<string, CatalogueEntry>(entries.Length, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!_bySymbol.ContainsKey(entry.Symbol))
                _bySymbol.Add(entry.Symbol, entry);
        }
    }

    /// <summary>The number of resolutions.</summary>
    public int Count => _entries.Length;

    /// <summary>The resolution at an index, 0-based.</summary>
    public CatalogueEntry this[int index] => _entries[index];

    /// <summary>The resolution with a symbol or number: <c>A/RES/72/31</c>, <c>72/31</c>; null where the assembly does not have it.</summary>
    public CatalogueEntry? Find(string symbol)
    {
        if (symbol is null)
            throw new ArgumentNullException(nameof(symbol));
        if (_bySymbol.TryGetValue(symbol, out var entry))
            return entry;
        if (ResolutionNumber.TryParse(symbol, out var number) && number.Symbol is { } ofNumber && _bySymbol.TryGetValue(ofNumber.Value, out entry))
            return entry;
        return DocumentSymbol.TryParse(symbol, out var canonical) && _bySymbol.TryGetValue(canonical.Value, out entry) ? entry : null;
    }

    /// <summary>The resolutions in the order of their symbols.</summary>
    public IEnumerator<CatalogueEntry> GetEnumerator() => ((IEnumerable<CatalogueEntry>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();
}
