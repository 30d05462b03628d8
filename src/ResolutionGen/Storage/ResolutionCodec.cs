using System;
using System.Globalization;

namespace ResolutionGen;

/// <summary>Writes a resolution in the compact form and reads it back: everything of the model but the findings, which belong to the text.</summary>
internal static class ResolutionCodec
{
    private const string PreambularPrefix = "pp";
    private const string OperativePrefix = "op";

    private const int HasSymbol = 1;
    private const int HasNumber = 2;
    private const int HasTitle = 4;
    private const int HasDate = 8;
    private const int HasMeeting = 16;
    private const int HasParts = 32;
    private const int HasOwnNames = 64;

    /// <summary>The compact form of a resolution.</summary>
    public static string Write(Resolution resolution)
    {
        var writer = new CompactWriter();
        writer.Number(CompactFormat.Version);
        var names = CollectionNames.Of(resolution);
        var expectedNames = CollectionNames.Expected(resolution.Symbol);
        var hasParts = resolution.Sections.Count + resolution.Annexes.Count + resolution.Headings.Count + resolution.TitleCitations.Count > 0;
        writer.Number(
            (resolution.Symbol is null ? 0 : HasSymbol)
            | (resolution.Number is null ? 0 : HasNumber)
            | (resolution.Title is null ? 0 : HasTitle)
            | (resolution.AdoptedOn is null ? 0 : HasDate)
            | (resolution.Meeting is null ? 0 : HasMeeting)
            | (hasParts ? HasParts : 0)
            | (names == expectedNames ? 0 : HasOwnNames));
        writer.Number((int)resolution.Body);
        writer.Number((int)resolution.Language);
        if (resolution.Symbol is not null)
            writer.Text(resolution.Symbol.Value);
        if (resolution.Number is not null)
            NumberCodec.Write(writer, resolution.Number);
        if (resolution.Title is not null)
            writer.Text(resolution.Title);
        if (resolution.AdoptedOn is { } date)
            writer.Date(date);
        if (resolution.Meeting is { } meeting)
            writer.Number(meeting);
        if (names != expectedNames)
            names.Write(writer);

        var context = new WritingContext(resolution);
        FootnoteCodec.Write(writer, resolution.Footnotes, resolution.Body);
        ParagraphCodec.Write(writer, resolution.Preambular, ParagraphKind.Preambular, PreambularPrefix, context);
        ParagraphCodec.Write(writer, resolution.Operative, ParagraphKind.Operative, OperativePrefix, context);
        if (hasParts)
        {
            PartCodec.WriteSections(writer, resolution);
            PartCodec.WriteAnnexes(writer, resolution.Annexes, context);
            PartCodec.WriteHeadings(writer, resolution.Headings);
            CitationCodec.Write(writer, resolution.TitleCitations, resolution.Title ?? "", resolution.Body);
        }

        return writer.ToString();
    }

    /// <summary>The resolution that a compact form holds.</summary>
    /// <exception cref="FormatException">The form is damaged.</exception>
    /// <exception cref="NotSupportedException">A newer generator wrote it.</exception>
    public static Resolution Read(string compact)
    {
        var reader = new CompactReader(compact);
        CheckVersion(reader.Number());
        var parts = reader.Number();
        var body = (IssuingBody)reader.Number();
        var language = (Language)reader.Number();
        var symbol = (parts & HasSymbol) != 0 ? new DocumentSymbol(reader.Text()) : null;
        var number = (parts & HasNumber) != 0 ? NumberCodec.Read(reader) : null;
        var title = (parts & HasTitle) != 0 ? reader.Text() : null;
        CalendarDate? adoptedOn = (parts & HasDate) != 0 ? reader.Date() : null;
        int? meeting = (parts & HasMeeting) != 0 ? reader.Number() : null;
        var names = (parts & HasOwnNames) != 0 ? CollectionNames.Read(reader) : CollectionNames.Expected(symbol);

        var elements = new ResolutionElements(names.ReferenceSymbol);
        var footnotes = FootnoteCodec.Read(reader, elements, body);
        var context = new ReadingContext(elements, body, footnotes);
        var preambular = ParagraphCodec.Read(reader, ParagraphKind.Preambular, PreambularPrefix, context);
        var operative = ParagraphCodec.Read(reader, ParagraphKind.Operative, OperativePrefix, context);
        var hasParts = (parts & HasParts) != 0;
        var resolution = new Resolution
        {
            Symbol = symbol,
            Number = number,
            Body = body,
            Language = language,
            Title = title,
            AdoptedOn = adoptedOn,
            Meeting = meeting,
            Footnotes = new FootnoteCollection(names.Footnotes, footnotes),
            Preambular = new ParagraphCollection(names.Preambular, ParagraphKind.Preambular, PreambularPrefix, preambular),
            Operative = new ParagraphCollection(names.Operative, ParagraphKind.Operative, OperativePrefix, operative),
            Sections = new SectionCollection(names.Sections, hasParts ? PartCodec.ReadSections(reader, preambular, operative) : []),
            Annexes = new AnnexCollection(names.Annexes, hasParts ? PartCodec.ReadAnnexes(reader, context) : []),
            Headings = hasParts ? PartCodec.ReadHeadings(reader) : [],
            TitleCitations = hasParts ? CitationCodec.Read(reader, title ?? "", body) : [],
        };
        elements.Resolution = resolution;
        return reader.IsAtEnd ? resolution : throw reader.Damaged();
    }

    private static void CheckVersion(int version)
    {
        if (version is > 0 and <= CompactFormat.Version)
            return;
        throw new NotSupportedException(string.Format(
            CultureInfo.InvariantCulture,
            "The generated code holds version {0} of the compact form; this library reads versions up to {1}. Update the package ResolutionGen of the application.",
            version,
            CompactFormat.Version));
    }
}
