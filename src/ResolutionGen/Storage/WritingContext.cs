using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>What the parts of a resolution share while it is written.</summary>
internal sealed class WritingContext
{
    private readonly Dictionary<Footnote, int> _indexes = [];

    public WritingContext(Resolution resolution)
    {
        Body = resolution.Body;
        foreach (var footnote in resolution.Footnotes)
            _indexes.Add(footnote, _indexes.Count);
    }

    public IssuingBody Body { get; }

    public int IndexOf(Footnote footnote) => _indexes.TryGetValue(footnote, out var index)
        ? index
        : throw new InvalidOperationException("A marker refers to footnote " + footnote.Reference + ", which is not among the footnotes of the resolution.");
}
