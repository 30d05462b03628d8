using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Elements that are numbered in one go, in all language versions: operative paragraphs (of one section, where numbers begin again), footnotes.</summary>
internal sealed class NumberedSeries
{
    private readonly IReadOnlyList<VersionElement>[] _elements;
    private readonly Dictionary<int, VersionElement>[] _byNumber;

    /// <param name="elements">The elements in each version, in the order of the text; unnumbered ones count for nothing.</param>
    public NumberedSeries(IEnumerable<IEnumerable<VersionElement>> elements)
    {
        _elements = elements.Select(version => (IReadOnlyList<VersionElement>)version.Where(element => element.Number > 0).ToArray()).ToArray();
        _byNumber = _elements.Select(ByNumber).ToArray();
    }

    /// <summary>The elements of a version, in the order of the text.</summary>
    public IReadOnlyList<VersionElement> Of(int version) => _elements[version];

    /// <summary>The first element with a number in a version; null where it has none.</summary>
    public VersionElement? Find(int version, int number) => _byNumber[version].TryGetValue(number, out var element) ? element : null;

    /// <summary>The numbers of a version, where none is left out, doubled or out of place; null elsewhere: such a version says nothing about others.</summary>
    public NumberRange? RangeOf(int version)
    {
        var elements = _elements[version];
        if (elements.Count == 0)
            return null;
        for (var i = 1; i < elements.Count; i++)
        {
            if (elements[i].Number != elements[i - 1].Number + 1)
                return null;
        }

        return new NumberRange(elements[0].Number, elements[elements.Count - 1].Number);
    }

    private static Dictionary<int, VersionElement> ByNumber(IReadOnlyList<VersionElement> elements)
    {
        var byNumber = new Dictionary<int, VersionElement>();
        foreach (var element in elements)
        {
            if (!byNumber.ContainsKey(element.Number))
                byNumber.Add(element.Number, element);
        }

        return byNumber;
    }
}
