using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>An annex to a resolution.</summary>
public sealed class Annex
{
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

    /// <summary>The heading.</summary>
    public override string ToString() => Heading;
}
