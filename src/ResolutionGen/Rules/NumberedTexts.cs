using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The numbered paragraphs of a resolution with their places in the file, by section or annex and number.</summary>
internal sealed class NumberedTexts
{
    private readonly Dictionary<(string Container, int Number), BoundText> _byNumber = [];
    private readonly Dictionary<string, BoundText> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BoundText> _byPath = new(StringComparer.Ordinal);

    public NumberedTexts(IReadOnlyList<BoundText> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            _order[text.Path] = i;
            _byPath[text.Path] = text;
            if (text.Paragraph is not { Number: { } number } paragraph)
                continue;
            // A paragraph of a section is one of the whole operative part too.
            Add(PlaceNames.Container(text.Path), number, text);
            if (paragraph.Kind == ParagraphKind.Operative)
                Add("", number, text);
        }
    }

    /// <summary>The text of the element at a path, or null.</summary>
    public BoundText? At(string path) => _byPath.TryGetValue(path, out var text) ? text : null;

    /// <summary>The place of a text in reading order.</summary>
    public int OrderOf(BoundText text) => _order[text.Path];

    /// <summary>The paragraph with a number, of a section (<c>II</c>), an annex (<c>annex1</c>) or, for the empty name, the operative part; null where there is none.</summary>
    public BoundText? Find(string container, int number) => _byNumber.TryGetValue((container, number), out var text) ? text : null;

    /// <summary>The paragraph with the highest number there.</summary>
    public BoundText? Last(string container) => _last.TryGetValue(container, out var text) ? text : null;

    private void Add(string container, int number, BoundText text)
    {
        if (!_byNumber.ContainsKey((container, number)))
            _byNumber.Add((container, number), text);
        if (!_last.TryGetValue(container, out var last) || last.Label.Number < number)
            _last[container] = text;
    }
}
