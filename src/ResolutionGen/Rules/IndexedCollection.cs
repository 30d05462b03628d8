using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen;

/// <summary>What a collection of paragraphs or footnotes holds, as far as the index of an assembly says it.</summary>
internal sealed class IndexedCollection
{
    private readonly string _prefix;
    private readonly ElementPath[] _top;

    /// <param name="version">The language version.</param>
    /// <param name="part">Preambular or operative paragraphs, paragraphs of an annex, or footnotes.</param>
    /// <param name="container">The section label or <c>annex1</c>; empty for the collection of the whole resolution, which has those of sections too.</param>
    public IndexedCollection(IndexedVersion version, ElementPart part, string container)
    {
        Part = part;
        Container = container;
        _prefix = (container.Length == 0 ? "" : container + "/") + ElementPath.PrefixOf(part);
        var elements = version.Elements
            .Select(element => (element.Path, Parsed: ElementPath.Parse(element.Path)))
            .Where(element => element.Parsed.Part == part && (container.Length == 0 || string.Equals(element.Parsed.Container, container, StringComparison.Ordinal)))
            .ToArray();
        Keys = [.. elements.Select(element => KeyOf(element.Path))];
        _top = [.. elements.Select(element => element.Parsed).Where(IsTop)];
        Numbers = part == ElementPart.Preambular ? [.. Enumerable.Range(1, _top.Length)] : [.. _top.Select(NumberOf).OfType<int>()];
    }

    public ElementPart Part { get; }

    public string Container { get; }

    /// <summary>The paths below this collection, as its indexer takes them: <c>4(a)</c>.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The numbers of the top level in reading order, with what stands twice twice.</summary>
    public IReadOnlyList<int> Numbers { get; }

    /// <summary>How many elements the top level has, numbered or not.</summary>
    public int Count => _top.Length;

    public bool Has(int number) => Numbers.Contains(number);

    public bool Has(string key) => Keys.Contains(key, StringComparer.Ordinal);

    /// <summary>Whether the numbers are 1, 2, 3 and so on and nothing else is there: then their count says all.</summary>
    public bool CountsFromOne => Numbers.Count == Count && Numbers.Select((number, index) => number == index + 1).All(isNext => isNext);

    /// <summary>The containers in which a number stands, in reading order.</summary>
    public IReadOnlyList<string> ContainersOf(int number)
        => [.. _top.Where(element => NumberOf(element) == number).Select(element => element.Container).Distinct(StringComparer.Ordinal)];

    /// <summary>The sub-paragraphs of a key, one level down.</summary>
    public IReadOnlyList<string> ChildrenOf(string key)
        => [.. Keys.Where(candidate => candidate.Length > key.Length && candidate.StartsWith(key + "(", StringComparison.Ordinal) && candidate.IndexOf('(', key.Length + 1) < 0)];

    private static bool IsTop(ElementPath element) => element.Rest.IndexOf('(') < 0;

    private static int? NumberOf(ElementPath element)
    {
        var end = element.Rest.IndexOf('~');
        return int.TryParse(end < 0 ? element.Rest : element.Rest.Substring(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private string KeyOf(string path) => path.StartsWith(_prefix, StringComparison.Ordinal) ? path.Substring(_prefix.Length) : path;
}
