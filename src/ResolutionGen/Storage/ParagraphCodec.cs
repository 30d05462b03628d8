using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Paragraphs in the compact form, sub-paragraphs inside their parents. One of the usual kind takes a character more than its text and length.</summary>
internal static class ParagraphCodec
{
    private const int HasChildren = 1;
    private const int HasMarkers = 2;
    private const int HasCitations = 4;
    private const int OwnPath = 8;
    private const int OwnIdentity = 16;
    private const int OwnKind = 32;
    private const int HasCrossReferences = 64;

    private const int HasNumber = 1;
    private const int HasLabel = 2;

    /// <param name="writer">Where to.</param>
    /// <param name="paragraphs">A part of the resolution.</param>
    /// <param name="kind">The kind of the part.</param>
    /// <param name="prefix">What paths of the part begin with.</param>
    /// <param name="context">What the whole resolution shares.</param>
    public static void Write(CompactWriter writer, IReadOnlyCollection<Paragraph> paragraphs, ParagraphKind kind, string prefix, WritingContext context)
        => WriteLevel(writer, paragraphs, kind, prefix + "1", 0, context);

    public static Paragraph[] Read(CompactReader reader, ParagraphKind kind, string prefix, ReadingContext context)
        => ReadLevel(reader, kind, prefix + "1", 0, context);

    private static void WriteLevel(CompactWriter writer, IReadOnlyCollection<Paragraph> paragraphs, ParagraphKind kind, string expected, int depth, WritingContext context)
    {
        writer.Number(paragraphs.Count);
        foreach (var paragraph in paragraphs)
        {
            Write(writer, paragraph, kind, expected, depth, context);
            expected = ExpectedPath.Next(paragraph.Path, depth);
        }
    }

    private static void Write(CompactWriter writer, Paragraph paragraph, ParagraphKind kind, string expected, int depth, WritingContext context)
    {
        var parts = (paragraph.Children.Count > 0 ? HasChildren : 0)
            | (paragraph.FootnoteMarkers.Count > 0 ? HasMarkers : 0)
            | (paragraph.Citations.Count > 0 ? HasCitations : 0)
            | (string.Equals(paragraph.Path, expected, StringComparison.Ordinal) ? 0 : OwnPath)
            | (HasExpectedIdentity(paragraph) ? 0 : OwnIdentity)
            | (paragraph.Kind == kind ? 0 : OwnKind)
            | (paragraph.CrossReferences.Count > 0 ? HasCrossReferences : 0);
        writer.Number(parts);
        if ((parts & OwnKind) != 0)
            writer.Number((int)paragraph.Kind);
        if ((parts & OwnPath) != 0)
            writer.Text(paragraph.Path);
        if ((parts & OwnIdentity) != 0)
            WriteIdentity(writer, paragraph);
        writer.Text(paragraph.Text);
        if ((parts & HasMarkers) != 0)
            MarkerCodec.Write(writer, paragraph.FootnoteMarkers, context);
        if ((parts & HasCitations) != 0)
            CitationCodec.Write(writer, paragraph.Citations, paragraph.Text, context.Body);
        if ((parts & HasCrossReferences) != 0)
            CrossReferenceCodec.Write(writer, paragraph.CrossReferences, paragraph.Text);
        if ((parts & HasChildren) != 0)
            WriteLevel(writer, paragraph.Children, paragraph.Kind, ExpectedPath.FirstChild(paragraph.Path, depth + 1), depth + 1, context);
    }

    private static Paragraph[] ReadLevel(CompactReader reader, ParagraphKind kind, string expected, int depth, ReadingContext context)
    {
        var paragraphs = new Paragraph[reader.Count()];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = Read(reader, kind, expected, depth, context);
            expected = ExpectedPath.Next(paragraphs[i].Path, depth);
        }

        return paragraphs;
    }

    private static Paragraph Read(CompactReader reader, ParagraphKind kind, string expected, int depth, ReadingContext context)
    {
        var parts = reader.Number();
        if ((parts & OwnKind) != 0)
            kind = (ParagraphKind)reader.Number();
        var path = (parts & OwnPath) != 0 ? reader.Text() : expected;
        var (number, label) = (parts & OwnIdentity) != 0 ? ReadIdentity(reader) : (ExpectedPath.NumberOf(path, kind), ExpectedPath.LabelOf(path, kind));
        var text = reader.Text();
        var markers = (parts & HasMarkers) != 0 ? MarkerCodec.Read(reader, context) : [];
        var citations = (parts & HasCitations) != 0 ? CitationCodec.Read(reader, text, context.Body) : [];
        var references = (parts & HasCrossReferences) != 0 ? CrossReferenceCodec.Read(reader, text, context.Elements) : [];
        var children = (parts & HasChildren) != 0 ? ReadLevel(reader, kind, ExpectedPath.FirstChild(path, depth + 1), depth + 1, context) : [];
        return new Paragraph(context.Symbol, path, kind, number, label, text, children, markers, citations) { CrossReferences = references };
    }

    private static bool HasExpectedIdentity(Paragraph paragraph)
        => paragraph.Number == ExpectedPath.NumberOf(paragraph.Path, paragraph.Kind)
        && string.Equals(paragraph.Label, ExpectedPath.LabelOf(paragraph.Path, paragraph.Kind), StringComparison.Ordinal);

    private static void WriteIdentity(CompactWriter writer, Paragraph paragraph)
    {
        writer.Number((paragraph.Number is null ? 0 : HasNumber) | (paragraph.Label is null ? 0 : HasLabel));
        if (paragraph.Number is { } number)
            writer.Number(number);
        if (paragraph.Label is not null)
            writer.Text(paragraph.Label);
    }

    private static (int? Number, string? Label) ReadIdentity(CompactReader reader)
    {
        var parts = reader.Number();
        int? number = (parts & HasNumber) != 0 ? reader.Number() : null;
        return (number, (parts & HasLabel) != 0 ? reader.Text() : null);
    }
}
