using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen;

/// <summary>What a collection of paragraphs or footnotes holds, as far as the index of an assembly says it.</summary>
internal sealed class IndexedCollection
{
    private readonly ElementPath[] _top;

    /// <param name="version">The language version.</param>
    /// <param name="part">Preambular or operative paragraphs, paragraphs of an annex, or footnotes.</param>
    /// <param name="container">The section label or <c>annex1</c>; empty for the collection of the whole resolution, which has those of sections too.</param>
    public IndexedCollection(IndexedVersion version, ElementPart part, string container)
    {
        Part = part;
        Container = container;
        var prefix = (container.Length == 0 ? "" : container + "/") + ElementPath.PrefixOf(part);
        var elements = version.Elements
            .Select(element => (element.Path, element.IsTop, Parsed: ElementPath.Parse(element.Path)))
            .Where(element => element.Parsed.Part == part && (container.Length == 0 || string.Equals(element.Parsed.Container, container, StringComparison.Ordinal)))
            .ToArray();
        Keys = [.. elements.Select(element => part == ElementPart.Footnote ? LabelOf(element.Parsed) : PathLabels.Below(element.Path, prefix))];
        _top = [.. elements.Where(element => element.IsTop).Select(element => element.Parsed)];
        Numbers = part == ElementPart.Preambular ? [.. Enumerable.Range(1, _top.Length)] : [.. _top.Select(NumberOf).OfType<int>()];
    }

    public ElementPart Part { get; }

    public string Container { get; }

    /// <summary>The paths below this collection, as its indexer takes them: <c>4(a)</c>; of footnotes the labels.</summary>
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
        => [.. Keys.Where(candidate => candidate.Length > key.Length && candidate.StartsWith(key + "(", StringComparison.Ordinal) && candidate.IndexOf('(', key.Length + 1) < 0).Distinct(StringComparer.Ordinal)];

    // Of two notes with one label the second has a path of its own, but the same label.
    private static string LabelOf(ElementPath element)
    {
        var end = element.Rest.IndexOf('~');
        return end < 0 ? element.Rest : element.Rest.Substring(0, end);
    }

    private static int? NumberOf(ElementPath element)
        => int.TryParse(LabelOf(element), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
