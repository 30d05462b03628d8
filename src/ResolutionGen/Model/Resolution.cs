using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A resolution in one language.</summary>
public sealed class Resolution
{
    private IReadOnlyList<Citation>? _citations;
    private string? _digest;

    internal Resolution()
    {
    }

    /// <summary>The symbol: <c>A/RES/72/31</c>; null where the text does not give one.</summary>
    public DocumentSymbol? Symbol { get; internal init; }

    /// <summary>The number: <c>72/31</c>; null where the text does not give one.</summary>
    public ResolutionNumber? Number { get; internal init; }

    /// <summary>The body that adopted it.</summary>
    public IssuingBody Body { get; internal init; }

    /// <summary>The language of the text.</summary>
    public Language Language { get; internal init; }

    /// <summary>The title, without the number; null where there is none, as in the Security Council.</summary>
    public string? Title { get; internal init; }

    /// <summary>The day of adoption, from closing line or masthead; null where the text does not give it.</summary>
    public CalendarDate? AdoptedOn { get; internal init; }

    /// <summary>The number of the meeting at which it was adopted; null where the text does not give it.</summary>
    public int? Meeting { get; internal init; }

    /// <summary>The session as it stands in the number: <c>72</c>, <c>S-10</c>, <c>III</c>, for the Economic and Social Council the year; null for the Security Council.</summary>
    public string? Session => Number?.Session;

    /// <summary>All preambular paragraphs, those of sections included; their numbers are ordinals, 1-based.</summary>
    public ParagraphCollection Preambular { get; internal init; } = new("", ParagraphKind.Preambular, "pp", []);

    /// <summary>All operative paragraphs, those of sections included; their numbers are the printed ones.</summary>
    public ParagraphCollection Operative { get; internal init; } = new("", ParagraphKind.Operative, "op", []);

    /// <summary>The sections; empty where there are none.</summary>
    public SectionCollection Sections { get; internal init; } = new("", []);

    /// <summary>The annexes; empty where there are none.</summary>
    public AnnexCollection Annexes { get; internal init; } = new("", []);

    /// <summary>The footnotes.</summary>
    public FootnoteCollection Footnotes { get; internal init; } = new("", []);

    /// <summary>The headings between paragraphs, those of sections included, in reading order.</summary>
    public IReadOnlyList<Heading> Headings { get; internal init; } = [];

    /// <summary>The citations of the title.</summary>
    public IReadOnlyList<Citation> TitleCitations { get; internal init; } = [];

    /// <summary>Every citation: title, paragraphs, annexes and footnotes, in that order.</summary>
    public IReadOnlyList<Citation> Citations => _citations ??= CollectCitations();

    /// <summary>What was found wrong in the text by rules that are on by default; empty unless the resolution comes from parsing.</summary>
    public IReadOnlyList<Finding> Findings => FindingSource?.Invoke() ?? [];

    /// <summary>
    /// The first 16 hexadecimal characters of SHA-256 over the folded texts of title, paragraphs and footnotes, without white space and markers:
    /// equal for equal wording in every layout.
    /// </summary>
    public string Digest => _digest ??= TextDigest.Of(this);

    internal Func<IReadOnlyList<Finding>>? FindingSource { get; set; }

    /// <summary>Reads the first resolution of a text.</summary>
    /// <param name="text">Extracted text of any layout. Any input gives a resolution; one without paragraphs where nothing was understood.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Resolution Parse(string text) => ResolutionDocument.Parse(text).Resolutions[0];

    /// <summary>Every paragraph and sub-paragraph: preamble and operative part in reading order, then the annexes.</summary>
    public IEnumerable<Paragraph> Paragraphs()
    {
        foreach (var paragraph in Preambular.Descendants())
            yield return paragraph;
        foreach (var paragraph in Operative.Descendants())
            yield return paragraph;
        foreach (var annex in Annexes)
        {
            foreach (var paragraph in annex.Paragraphs.Descendants())
                yield return paragraph;
        }
    }

    /// <summary>The symbol and the title.</summary>
    public override string ToString() => Title is null ? Symbol?.ToString() ?? "" : Symbol + " " + Title;

    private List<Citation> CollectCitations()
    {
        var citations = new List<Citation>(TitleCitations);
        foreach (var paragraph in Paragraphs())
            citations.AddRange(paragraph.Citations);
        foreach (var footnote in Footnotes)
            citations.AddRange(footnote.Citations);
        return citations;
    }
}
