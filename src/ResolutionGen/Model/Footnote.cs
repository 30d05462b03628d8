using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A footnote of a resolution.</summary>
public sealed class Footnote
{
    private string? _digest;

    internal Footnote(string symbol, string path, string label, int? number, string text, IReadOnlyList<Citation> citations)
    {
        Reference = symbol + "#" + path;
        Path = path;
        Label = label;
        Number = number;
        Text = text;
        Citations = citations;
    }

    /// <summary>The label as printed, without brackets: <c>11</c>, <c>*</c>.</summary>
    public string Label { get; }

    /// <summary>The printed number; null for an asterisk note.</summary>
    public int? Number { get; }

    /// <summary>The canonical path in the resolution: <c>fn11</c>, <c>fn*</c>.</summary>
    public string Path { get; }

    /// <summary>The canonical reference: <c>A/RES/72/31#fn11</c>.</summary>
    public string Reference { get; }

    /// <summary>The text as printed, unwrapped, without the label.</summary>
    public string Text { get; }

    /// <summary>The documents that the note cites, in the order of the text; an ibid. that was resolved is one of them.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The references of the note to other places of the resolution (<c>paragraph 4 above</c>), in the order of the text.</summary>
    public IReadOnlyList<CrossReference> CrossReferences { get; internal set; } = [];

    /// <summary>The first 16 hexadecimal characters of SHA-256 over the folded text without white space: equal for equal wording in every layout.</summary>
    public string Digest => _digest ??= TextDigest.Of(Text);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
