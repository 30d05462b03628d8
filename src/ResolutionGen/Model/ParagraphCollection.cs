using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ResolutionGen;

/// <summary>Paragraphs of one part of a resolution, found by printed number or by path; enumerates the top level in reading order.</summary>
public class ParagraphCollection : IReadOnlyCollection<Paragraph>
{
    private const int MostNamed = 30;
    private readonly Paragraph[] _items;
    private readonly string _owner;
    private readonly ParagraphKind _kind;
    private readonly string _prefix;
    private readonly Paragraph?[] _byNumber;
    private Dictionary<string, Paragraph>? _byPath;

    /// <summary>Wraps a collection, for generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public ParagraphCollection(ParagraphCollection other)
    {
        if (other is null)
            throw new ArgumentNullException(nameof(other));
        _items = other._items;
        _owner = other._owner;
        _kind = other._kind;
        _prefix = other._prefix;
        _byNumber = other._byNumber;
    }

    /// <param name="owner">The symbol of the resolution and, where there is one, the section: what messages name.</param>
    /// <param name="kind">Whether numbers are ordinals (preamble) or printed numbers.</param>
    /// <param name="prefix">What canonical paths of the part begin with: <c>op</c>, <c>II/op</c>, <c>pp</c>, <c>annex1/p</c>.</param>
    /// <param name="items">The top level, in reading order.</param>
    internal ParagraphCollection(string owner, ParagraphKind kind, string prefix, Paragraph[] items)
    {
        _items = items;
        _owner = owner;
        _kind = kind;
        _prefix = prefix;
        _byNumber = IndexByNumber(kind, items);
    }

    internal string Owner => _owner;

    internal string Prefix => _prefix;

    /// <summary>The number of paragraphs of the top level.</summary>
    public int Count => _items.Length;

    /// <summary>The paragraph with a printed number (preambular paragraphs: the ordinal, 1-based). Where a number stands more than once, the first in reading order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such paragraph; the message names those there are.</exception>
    public Paragraph this[int number]
    {
        get
        {
            var index = (uint)number;
            if (index < (uint)_byNumber.Length && _byNumber[index] is { } paragraph)
                return paragraph;
            return FindOrThrow(number);
        }
    }

    /// <summary>The paragraph with a path below this part, canonical or as printed: <c>4</c>, <c>4(a)(ii)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such paragraph; the message names those there are.</exception>
    public Paragraph this[string path] => TryGet(path, out var paragraph)
        ? paragraph
        : throw new ArgumentOutOfRangeException(nameof(path), path, Missing(path));

    /// <summary>The only paragraph, where the part has a single unnumbered one.</summary>
    /// <exception cref="InvalidOperationException">The part has none, or numbered ones.</exception>
    public Paragraph Single => _items.Length == 1 && _items[0].Number is null
        ? _items[0]
        : throw new InvalidOperationException(_owner + " does not have a single unnumbered " + Noun + ".");

    private string Noun => _kind switch
    {
        ParagraphKind.Preambular => "preambular paragraph",
        ParagraphKind.Operative => "operative paragraph",
        _ => "annex paragraph",
    };

    /// <summary>Looks for the paragraph with a printed number, as the indexer does.</summary>
    public bool TryGet(int number, [NotNullWhen(true)] out Paragraph? paragraph)
    {
        if ((uint)number < (uint)_byNumber.Length && _byNumber[number] is { } dense)
        {
            paragraph = dense;
            return true;
        }

        foreach (var item in _items)
        {
            if (item.Number == number)
            {
                paragraph = item;
                return true;
            }
        }

        paragraph = null;
        return false;
    }

    /// <summary>Looks for the paragraph with a path below this part, as the indexer does.</summary>
    public bool TryGet(string path, [NotNullWhen(true)] out Paragraph? paragraph)
    {
        if (path is null)
            throw new ArgumentNullException(nameof(path));
        _byPath ??= IndexByPath();
        return _byPath.TryGetValue(PathLabels.Canonical(path), out paragraph);
    }

    /// <summary>The top level and all sub-paragraphs, in reading order.</summary>
    public IEnumerable<Paragraph> Descendants()
    {
        foreach (var item in _items)
        {
            yield return item;
            foreach (var descendant in item.Descendants())
                yield return descendant;
        }
    }

    /// <summary>The top level in reading order.</summary>
    public IEnumerator<Paragraph> GetEnumerator() => ((IEnumerable<Paragraph>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The paragraph at an index of the top level, 0-based, for generated code, which knows the place of each.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    protected internal Paragraph ItemAt(int index) => _items[index];

    // A number misprinted as a million must not cost a million slots: beyond the bound the linear search answers.
    private static Paragraph?[] IndexByNumber(ParagraphKind kind, Paragraph[] items)
    {
        var bound = (items.Length * 4) + 16;
        var highest = 0;
        for (var i = 0; i < items.Length; i++)
        {
            var number = NumberOf(kind, items, i);
            if (number is > 0 && number < bound && number > highest)
                highest = number.Value;
        }

        var table = new Paragraph?[highest + 1];
        for (var i = 0; i < items.Length; i++)
        {
            if (NumberOf(kind, items, i) is { } number && number > 0 && number < table.Length)
                table[number] ??= items[i];
        }

        return table;
    }

    private static int? NumberOf(ParagraphKind kind, Paragraph[] items, int index)
        => kind == ParagraphKind.Preambular ? index + 1 : items[index].Number;

    private Paragraph FindOrThrow(int number) => TryGet(number, out var paragraph)
        ? paragraph
        : throw new ArgumentOutOfRangeException(nameof(number), number, Missing(number.ToString(CultureInfo.InvariantCulture)));

    private Dictionary<string, Paragraph> IndexByPath()
    {
        var table = new Dictionary<string, Paragraph>(StringComparer.Ordinal);
        foreach (var paragraph in Descendants())
        {
            // Where numbers begin again in each section, the first in reading order answers to the number alone.
            var key = PathLabels.Below(paragraph.Path, _prefix);
            if (!table.ContainsKey(key))
                table.Add(key, paragraph);
        }

        return table;
    }

    private string Missing(string wanted)
    {
        if (_items.Length == 0)
            return _owner + " has no " + Noun + "s.";
        var numbers = new List<string>();
        for (var i = 0; i < _items.Length && numbers.Count <= MostNamed; i++)
        {
            if (NumberOf(_kind, _items, i) is { } number)
                numbers.Add(number.ToString(CultureInfo.InvariantCulture));
        }

        if (numbers.Count > MostNamed)
            numbers[MostNamed] = "...";
        var known = numbers.Count == 0 ? "unnumbered ones" : string.Join(", ", numbers);
        return $"{_owner} has no {Noun} {wanted}; it has {known}.";
    }
}
