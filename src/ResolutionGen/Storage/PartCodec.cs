using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Sections and annexes in the compact form. A section holds no paragraphs of its own: it names stretches of those of the resolution.</summary>
internal static class PartCodec
{
    private const int HasTitle = 1;
    private const int OwnHeading = 2;

    public static void WriteSections(CompactWriter writer, Resolution resolution)
    {
        var preambular = Indexes(resolution.Preambular);
        var operative = Indexes(resolution.Operative);
        writer.Number(resolution.Sections.Count);
        foreach (var section in resolution.Sections)
        {
            var ownHeading = !string.Equals(section.Heading, section.Label, StringComparison.Ordinal);
            writer.Number((section.Title is null ? 0 : HasTitle) | (ownHeading ? OwnHeading : 0));
            writer.Text(section.Label);
            if (ownHeading)
                writer.Text(section.Heading);
            if (section.Title is not null)
                writer.Text(section.Title);
            WriteStretches(writer, section.Preambular, preambular);
            WriteStretches(writer, section.Operative, operative);
        }
    }

    public static Section[] ReadSections(CompactReader reader, Paragraph[] preambular, Paragraph[] operative)
    {
        var sections = new Section[reader.Count()];
        for (var i = 0; i < sections.Length; i++)
        {
            var parts = reader.Number();
            var label = reader.Text();
            var heading = (parts & OwnHeading) != 0 ? reader.Text() : label;
            var title = (parts & HasTitle) != 0 ? reader.Text() : null;
            sections[i] = new Section(
                label,
                heading,
                title,
                ReadStretches(reader, ParagraphKind.Preambular, preambular),
                ReadStretches(reader, ParagraphKind.Operative, operative));
        }

        return sections;
    }

    public static void WriteAnnexes(CompactWriter writer, AnnexCollection annexes, WritingContext context)
    {
        writer.Number(annexes.Count);
        foreach (var annex in annexes)
        {
            writer.Number(annex.Number);
            writer.Text(annex.Heading);
            CollectionHeadCodec.Write(writer, annex.Paragraphs);
            ParagraphCodec.Write(writer, annex.Paragraphs, ParagraphKind.Annex, annex.Paragraphs.Prefix, context);
            WriteHeadings(writer, annex.Headings);
        }
    }

    public static Annex[] ReadAnnexes(CompactReader reader, ReadingContext context)
    {
        var annexes = new Annex[reader.Count()];
        for (var i = 0; i < annexes.Length; i++)
        {
            var number = reader.Number();
            var heading = reader.Text();
            var (owner, prefix) = CollectionHeadCodec.Read(reader);
            var paragraphs = ParagraphCodec.Read(reader, ParagraphKind.Annex, prefix, context);
            annexes[i] = new Annex(number, heading, new ParagraphCollection(owner, ParagraphKind.Annex, prefix, paragraphs), ReadHeadings(reader));
        }

        return annexes;
    }

    public static void WriteHeadings(CompactWriter writer, IReadOnlyList<Heading> headings)
    {
        writer.Number(headings.Count);
        foreach (var heading in headings)
        {
            writer.Text(heading.Text);
            writer.Number(heading.Before is null ? 0 : 1);
            if (heading.Before is not null)
                writer.Text(heading.Before);
        }
    }

    public static Heading[] ReadHeadings(CompactReader reader)
    {
        var headings = new Heading[reader.Count()];
        for (var i = 0; i < headings.Length; i++)
        {
            var text = reader.Text();
            headings[i] = new Heading(text, reader.Number() == 0 ? null : reader.Text());
        }

        return headings;
    }

    private static Dictionary<Paragraph, int> Indexes(ParagraphCollection paragraphs)
    {
        var indexes = new Dictionary<Paragraph, int>(paragraphs.Count);
        foreach (var paragraph in paragraphs)
            indexes.Add(paragraph, indexes.Count);
        return indexes;
    }

    private static void WriteStretches(CompactWriter writer, ParagraphCollection part, Dictionary<Paragraph, int> indexes)
    {
        CollectionHeadCodec.Write(writer, part);
        var stretches = new List<(int Start, int Count)>();
        foreach (var paragraph in part)
        {
            if (!indexes.TryGetValue(paragraph, out var index))
                throw new InvalidOperationException("A section holds " + paragraph.Reference + ", which is not among the paragraphs of the resolution.");
            var last = stretches.Count - 1;
            if (last >= 0 && stretches[last].Start + stretches[last].Count == index)
                stretches[last] = (stretches[last].Start, stretches[last].Count + 1);
            else
                stretches.Add((index, 1));
        }

        writer.Number(stretches.Count);
        foreach (var (start, count) in stretches)
        {
            writer.Number(start);
            writer.Number(count);
        }
    }

    private static ParagraphCollection ReadStretches(CompactReader reader, ParagraphKind kind, Paragraph[] all)
    {
        var (owner, prefix) = CollectionHeadCodec.Read(reader);
        var paragraphs = new List<Paragraph>();
        for (var left = reader.Count(); left > 0; left--)
        {
            var start = reader.Number();
            var count = reader.Number();
            if (start < 0 || count < 0 || count > all.Length - start)
                throw reader.Damaged();
            for (var i = 0; i < count; i++)
                paragraphs.Add(all[start + i]);
        }

        return new ParagraphCollection(owner, kind, prefix, paragraphs.ToArray());
    }
}
