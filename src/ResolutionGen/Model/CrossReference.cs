using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// A reference to places of the resolution itself, at its place in a paragraph or footnote: <c>paragraphs 4 (a) and 6 to 8 above</c>, <c>section II below</c>,
/// <c>annex I to the present resolution</c>. A number without such a word is none, since it may be one of another document.
/// </summary>
public sealed class CrossReference
{
    internal CrossReference(string text, int position, CrossReferenceDirection direction, IReadOnlyList<CrossReferenceTarget> targets)
    {
        Text = text;
        Position = position;
        Direction = direction;
        Targets = targets;
    }

    /// <summary>The reference as printed, with the word that makes it one.</summary>
    public string Text { get; }

    /// <summary>The index in the Text of the paragraph or footnote at which it stands.</summary>
    public int Position { get; }

    /// <summary>Where it says that its places are.</summary>
    public CrossReferenceDirection Direction { get; }

    /// <summary>The places that it names, in the order of the text, at least one.</summary>
    public IReadOnlyList<CrossReferenceTarget> Targets { get; }

    /// <summary>The reference as printed.</summary>
    public override string ToString() => Text;
}
