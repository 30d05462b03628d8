using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>A correct text that defects are made in, with the means to change in the file what the model names.</summary>
internal sealed class RecallText
{
    public RecallText(string path, string form, string text)
    {
        Path = path;
        Form = form;
        Document = ResolutionDocument.Parse(text, path);
        HasDirectionControls = text.Any(DirectionControl.Is);
    }

    public string Path { get; }

    /// <summary>The form of extraction.</summary>
    public string Form { get; }

    public ResolutionDocument Document { get; }

    public string Text => Document.Text;

    /// <summary>Defects are made in the first resolution of a file; in later letter parts numbers begin anywhere.</summary>
    public BoundResolution Bound => Document.Bound[0];

    public Resolution Model => Bound.Model;

    public LanguageTable Table => Bound.Table;

    public CitationWords Words => Bound.Table.Citations;

    public bool HasDirectionControls { get; }

    public IEnumerable<BoundText> Notes => Bound.Texts.Where(text => text.Kind == BoundTextKind.Footnote);

    public IEnumerable<BoundText> Paragraphs => Bound.Texts.Where(text => text.Kind == BoundTextKind.Paragraph);

    /// <summary>The citations of all texts.</summary>
    public IEnumerable<(BoundText Text, CitedToken Cited)> Cited => Bound.Texts.SelectMany(text => text.Scan.Cited, (text, cited) => (text, cited));

    /// <summary>The markers of the text, in the order of the text.</summary>
    public IEnumerable<ParsedMarker> Markers => Bound.Texts.SelectMany(text => text.Markers);

    /// <summary>The markers of a footnote, in the order of the text.</summary>
    public IEnumerable<ParsedMarker> MarkersOf(BoundText note) => Markers.Where(marker => string.Equals(marker.Label, note.Footnote!.Label, StringComparison.Ordinal));

    /// <summary>Whether a marker can be nothing else than a marker, whatever the notes say: it is raised, in brackets, or glued to a word or a stop in a script with blanks.</summary>
    public bool IsClear(ParsedMarker marker)
    {
        var text = Document.Reading.Text;
        if (!char.IsAsciiDigit(text[marker.Span.Start]))
            return true;
        var before = marker.Span.Start > 0 ? text[marker.Span.Start - 1] : ' ';
        return !Table.JoinsLinesWithoutBlank && !char.IsWhiteSpace(before) && !char.IsDigit(before);
    }

    /// <summary>Whether markers are printed in raised digits.</summary>
    public bool AreRaised(IEnumerable<SourceSpan> markers) => markers.All(marker => !char.IsAscii(Document.Reading.Text[marker.Start]));

    /// <summary>The place in the file of a stretch of the reading text.</summary>
    public SourceSpan Place(SourceSpan span) => Document.Reading.ToSource(span);

    /// <summary>The place in the file of a stretch of the text of one element.</summary>
    public SourceSpan Place(BoundText text, int start, int length) => Place(text.Mapped.ToSource(start, length));

    public SourceSpan Place(BoundText text, CitedToken cited) => Place(text, cited.Start, cited.Length);

    /// <summary>
    /// Changes a stretch of the text of one element. Only the characters that differ are touched, so that line ends, markers and direction controls among the others stay;
    /// null where those that differ do not stand together in the file.
    /// </summary>
    public IReadOnlyList<TextEdit>? Replace(BoundText text, int start, int length, string replacement)
        => Replace(text.Text, index => Document.Reading.ToSource(text.Mapped.ToSource(index)), start, length, replacement);

    /// <summary>As the other, for a stretch of the reading text: a label, a marker, the closing date.</summary>
    public IReadOnlyList<TextEdit>? Replace(SourceSpan span, string replacement)
        => Replace(Document.Reading.Text, Document.Reading.ToSource, span.Start, span.Length, replacement);

    /// <summary>Puts characters in after a character of the text of one element.</summary>
    public TextEdit Insert(BoundText text, int after, string characters)
        => new(new SourceSpan(Document.Reading.ToSource(text.Mapped.ToSource(after)) + 1, 0), characters);

    /// <summary>Takes stretches of the reading text out of the file, and the lines that nothing is left of.</summary>
    public IReadOnlyList<TextEdit> Remove(IEnumerable<SourceSpan> spans)
    {
        var removed = new HashSet<int>(spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Select(Document.Reading.ToSource));
        foreach (var line in LinesOf(removed))
        {
            if (Enumerable.Range(line.Start, line.Length).All(index => removed.Contains(index) || char.IsWhiteSpace(Text[index]) || DirectionControl.Is(Text[index])))
                removed.UnionWith(Enumerable.Range(line.Start, line.Length).Where(index => Text[index] != '\f'));
        }

        return Runs(removed.Order()).Select(run => new TextEdit(run, "")).ToArray();
    }

    /// <summary>Everything that a paragraph or footnote is printed with: label, text and markers.</summary>
    public static IEnumerable<SourceSpan> Whole(BoundText text)
    {
        if (text.Label.Kind != LabelKind.None)
            yield return SourceSpan.FromBounds(text.Label.Start, text.Label.End);
        if (text.Kind == BoundTextKind.Footnote)
            yield return text.NoteLabelSpan;
        foreach (var piece in text.Mapped.Pieces())
            yield return piece;
        foreach (var marker in text.Markers)
            yield return marker.Span;
    }

    private static IReadOnlyList<TextEdit>? Replace(string text, Func<int, int> toSource, int start, int length, string replacement)
    {
        var before = 0;
        while (before < length && before < replacement.Length && text[start + before] == replacement[before])
            before++;
        var after = 0;
        while (after < Math.Min(length, replacement.Length) - before && text[start + length - 1 - after] == replacement[replacement.Length - 1 - after])
            after++;
        var first = start + before;
        var count = length - before - after;
        var characters = replacement.Substring(before, replacement.Length - before - after);
        if (count == 0)
            return characters.Length == 0 ? null : [new TextEdit(new SourceSpan(first > 0 ? toSource(first - 1) + 1 : toSource(first), 0), characters)];
        if (count == characters.Length)
            return Enumerable.Range(0, count).Select(index => new TextEdit(new SourceSpan(toSource(first + index), 1), characters.Substring(index, 1))).OrderBy(edit => edit.Span.Start).ToArray();
        return toSource(first + count - 1) - toSource(first) == count - 1 ? [new TextEdit(new SourceSpan(toSource(first), count), characters)] : null;
    }

    private IEnumerable<SourceSpan> LinesOf(IEnumerable<int> indexes)
    {
        var end = 0;
        foreach (var index in indexes.Order().ToArray())
        {
            if (index < end)
                continue;
            var start = index == 0 ? 0 : Text.LastIndexOf('\n', index - 1) + 1;
            end = Text.IndexOf('\n', index) is var found and >= 0 ? found + 1 : Text.Length;
            yield return SourceSpan.FromBounds(start, end);
        }
    }

    private static IEnumerable<SourceSpan> Runs(IEnumerable<int> ordered)
    {
        var start = -1;
        var end = -1;
        foreach (var index in ordered)
        {
            if (index != end)
            {
                if (start >= 0)
                    yield return SourceSpan.FromBounds(start, end);
                start = index;
            }

            end = index + 1;
        }

        if (start >= 0)
            yield return SourceSpan.FromBounds(start, end);
    }
}
