using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Citations in the compact form. A citation of the usual kind takes its kind, place, length and date; the rest is derived.</summary>
internal static class CitationCodec
{
    private const int KindMask = 3;
    private const int HasDate = 4;
    private const int IsSpecial = 8;

    // What a special citation stores of its own.
    private const int OwnText = 1;
    private const int OwnBody = 2;
    private const int OwnNumber = 4;
    private const int OwnSymbol = 8;
    private const int HasPinPoint = 16;
    private const int IsIbid = 32;
    private const int NoNumber = 64;
    private const int NoSymbol = 128;

    private const int HasSection = 1;
    private const int HasParagraph = 2;
    private const int HasAnnex = 4;

    /// <param name="writer">Where to.</param>
    /// <param name="citations">The citations of one text.</param>
    /// <param name="host">The text they stand in.</param>
    /// <param name="enacting">The body whose resolution it is.</param>
    public static void Write(CompactWriter writer, IReadOnlyList<Citation> citations, string host, IssuingBody enacting)
    {
        writer.Number(citations.Count);
        var end = 0;
        foreach (var citation in citations)
        {
            Write(writer, citation, host, enacting, end);
            end = unchecked(citation.Position + citation.Text.Length);
        }
    }

    public static Citation[] Read(CompactReader reader, string host, IssuingBody enacting)
    {
        var count = reader.Count();
        if (count == 0)
            return [];
        var citations = new Citation[count];
        var end = 0;
        for (var i = 0; i < count; i++)
        {
            var citation = Read(reader, host, enacting, end);
            citations[i] = citation;
            end = unchecked(citation.Position + citation.Text.Length);
        }

        return citations;
    }

    private static void Write(CompactWriter writer, Citation citation, string host, IssuingBody enacting, int lastEnd)
    {
        var own = OwnParts(citation, host, enacting);
        writer.Number((int)citation.Kind | (citation.Date is null ? 0 : HasDate) | (own == 0 ? 0 : IsSpecial));
        if (own != 0)
            writer.Number(own);
        writer.Signed(unchecked(citation.Position - lastEnd));
        if ((own & OwnText) != 0)
            writer.Text(citation.Text);
        else
            writer.Number(citation.Text.Length);
        if (citation.Date is { } date)
            writer.Date(date);
        if ((own & OwnBody) != 0)
            writer.Number((int)citation.Body);
        if ((own & OwnNumber) != 0)
            NumberCodec.Write(writer, citation.Number!);
        if ((own & OwnSymbol) != 0)
            writer.Text(citation.Symbol!.Value);
        if (citation.PinPoint is { } pinPoint)
            Write(writer, pinPoint);
    }

    private static Citation Read(CompactReader reader, string host, IssuingBody enacting, int lastEnd)
    {
        var head = reader.Number();
        var own = (head & IsSpecial) == 0 ? 0 : reader.Number();
        var kind = (CitationKind)(head & KindMask);
        var position = unchecked(lastEnd + reader.Signed());
        var text = (own & OwnText) != 0 ? reader.Text() : Slice(reader, host, position, reader.Number());
        CalendarDate? date = (head & HasDate) != 0 ? reader.Date() : null;
        var body = (own & OwnBody) != 0 ? (IssuingBody)reader.Number() : ExpectedBody(kind, enacting);
        var number = (own & OwnNumber) != 0 ? NumberCodec.Read(reader) : (own & NoNumber) != 0 ? null : ExpectedNumber(kind, text, body);
        var symbol = (own & OwnSymbol) != 0 ? reader.Text() : (own & NoSymbol) != 0 ? null : ExpectedSymbol(kind, text, number);
        return new Citation
        {
            Kind = kind,
            Text = text,
            Position = position,
            Body = body,
            Number = number,
            Symbol = symbol is null ? null : new DocumentSymbol(symbol),
            Date = date,
            PinPoint = (own & HasPinPoint) != 0 ? ReadPinPoint(reader) : null,
            IsIbid = (own & IsIbid) != 0,
        };
    }

    private static int OwnParts(Citation citation, string host, IssuingBody enacting)
    {
        var own = 0;
        if (!StandsAt(host, citation.Position, citation.Text))
            own |= OwnText;
        if (citation.Body != ExpectedBody(citation.Kind, enacting))
            own |= OwnBody;
        if (!NumberCodec.AreSame(citation.Number, ExpectedNumber(citation.Kind, citation.Text, citation.Body)))
            own |= citation.Number is null ? NoNumber : OwnNumber;
        if (!string.Equals(citation.Symbol?.Value, ExpectedSymbol(citation.Kind, citation.Text, citation.Number), StringComparison.Ordinal))
            own |= citation.Symbol is null ? NoSymbol : OwnSymbol;
        if (citation.PinPoint is not null)
            own |= HasPinPoint;
        if (citation.IsIbid)
            own |= IsIbid;
        return own;
    }

    private static IssuingBody ExpectedBody(CitationKind kind, IssuingBody enacting)
        => kind is CitationKind.Resolution or CitationKind.Decision ? enacting : IssuingBody.Unknown;

    private static ResolutionNumber? ExpectedNumber(CitationKind kind, string text, IssuingBody body)
        => kind is CitationKind.Resolution or CitationKind.Decision ? StoredNumber.Of(text, body) : null;

    private static string? ExpectedSymbol(CitationKind kind, string text, ResolutionNumber? number) => kind switch
    {
        CitationKind.Resolution => number is null ? null : StoredNumber.SymbolOf(number),
        CitationKind.Document => text,
        _ => null,
    };

    private static bool StandsAt(string host, int position, string text)
        => position >= 0 && text.Length <= host.Length - position && string.CompareOrdinal(host, position, text, 0, text.Length) == 0;

    private static string Slice(CompactReader reader, string host, int position, int length)
        => position >= 0 && length >= 0 && length <= host.Length - position ? host.Substring(position, length) : throw reader.Damaged();

    private static void Write(CompactWriter writer, PinPoint pinPoint)
    {
        writer.Number((pinPoint.Section is null ? 0 : HasSection) | (pinPoint.Paragraph is null ? 0 : HasParagraph) | (pinPoint.Annex is null ? 0 : HasAnnex));
        if (pinPoint.Section is not null)
            writer.Text(pinPoint.Section);
        if (pinPoint.Paragraph is not null)
            writer.Text(pinPoint.Paragraph);
        if (pinPoint.Annex is { } annex)
            writer.Number(annex);
    }

    private static PinPoint ReadPinPoint(CompactReader reader)
    {
        var parts = reader.Number();
        var section = (parts & HasSection) != 0 ? reader.Text() : null;
        var paragraph = (parts & HasParagraph) != 0 ? reader.Text() : null;
        int? annex = (parts & HasAnnex) != 0 ? reader.Number() : null;
        return new PinPoint(section, paragraph, annex);
    }
}
