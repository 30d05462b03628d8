using System;

namespace ResolutionGen;

/// <summary>A citation of a resolution, a decision or a document, at its place in a paragraph, a footnote or a title.</summary>
public sealed class Citation
{
    /// <summary>What it cites.</summary>
    public CitationKind Kind { get; internal init; }

    /// <summary>The cited number or symbol as printed: <c>67/56</c>, <c>NPT/CONF.2010/50 (Vol. I)</c>; for an ibid. the word itself, with the volume of the Treaty Series that follows it.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>The index in the Text of the paragraph or footnote at which <see cref="Text"/> stands.</summary>
    public int Position { get; internal init; }

    /// <summary>The body that adopted what is cited; <see cref="IssuingBody.Unknown"/> for documents.</summary>
    public IssuingBody Body { get; internal init; }

    /// <summary>The number of the cited resolution or decision; null for documents.</summary>
    public ResolutionNumber? Number { get; internal init; }

    /// <summary>The symbol of what is cited, canonical: <c>A/RES/67/56</c>; null where none can be made.</summary>
    public DocumentSymbol? Symbol { get; internal init; }

    /// <summary>The date that stands beside the citation; null where none does.</summary>
    public CalendarDate? Date { get; internal init; }

    /// <summary>The place inside the cited document; null where none is named.</summary>
    public PinPoint? PinPoint { get; internal init; }

    /// <summary>Whether it was resolved from an ibid. to the source of the note before.</summary>
    public bool IsIbid { get; internal init; }

    /// <summary>The address of what is cited; null where it has no symbol.</summary>
    public Uri? Uri => Symbol?.Uri;

    /// <summary>The symbol where there is one, else the text.</summary>
    public override string ToString() => Symbol?.ToString() ?? Text;
}
