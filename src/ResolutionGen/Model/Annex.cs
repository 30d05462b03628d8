using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>An annex to a resolution.</summary>
public class Annex
{
    /// <summary>Wraps an annex, for generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public Annex(Annex other)
    {
        if (other is null)
            throw new System.ArgumentNullException(nameof(other));
        Number = other.Number;
        Heading = other.Heading;
        Paragraphs = other.Paragraphs;
        Headings = other.Headings;
    }

    internal Annex(int number, string heading, ParagraphCollection paragraphs, IReadOnlyList<Heading> headings)
    {
        Number = number;
        Heading = heading;
        Paragraphs = paragraphs;
        Headings = headings;
    }

    /// <summary>The number, 1-based; 1 for an annex without a number.</summary>
    public int Number { get; }

    /// <summary>The heading as printed, with the title: <c>Annex I Terms of reference</c>.</summary>
    public string Heading { get; }

    /// <summary>The paragraphs of the annex.</summary>
    public ParagraphCollection Paragraphs { get; }

    /// <summary>The headings between the paragraphs, in reading order.</summary>
    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>The paragraph at an index of the top level, 0-based, for generated code, which knows the place of each.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    protected Paragraph ParagraphAt(int index) => Paragraphs.ItemAt(index);

    /// <summary>The heading.</summary>
    public override string ToString() => Heading;
}
