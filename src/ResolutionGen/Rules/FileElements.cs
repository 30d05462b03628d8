using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Tells the element that a place of the file belongs to, for rules that look at the file itself.</summary>
internal sealed class FileElements
{
    private readonly (SourceSpan Span, string Path)[] _elements;
    private readonly int[] _starts;

    public FileElements(ResolutionDocument document)
    {
        _elements = document.Bound
            .SelectMany(bound => bound.Texts, (_, text) => (Span: document.Reading.ToSource(text.Mapped.Span), text.Path))
            .OrderBy(element => element.Span.Start)
            .ToArray();
        _starts = _elements.Select(element => element.Span.Start).ToArray();
    }

    /// <summary>The path of the element; null outside of all.</summary>
    public string? PathAt(int index)
    {
        var at = Array.BinarySearch(_starts, index);
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && index < _elements[at].Span.End ? _elements[at].Path : null;
    }
}
