using System;
using System.Globalization;

namespace ResolutionGen;

/// <summary>Footnotes in the compact form.</summary>
internal static class FootnoteCodec
{
    private const int HasCitations = 1;
    private const int OwnLabel = 2;
    private const int OwnPath = 4;
    private const int HasCrossReferences = 8;

    /// <summary>Paths of footnotes begin so.</summary>
    private const string Prefix = "fn";

    public static void Write(CompactWriter writer, FootnoteCollection footnotes, IssuingBody enacting)
    {
        writer.Number(footnotes.Count);
        var expected = "1";
        foreach (var footnote in footnotes)
        {
            var isExpected = string.Equals(footnote.Label, expected, StringComparison.Ordinal) && footnote.Number == Number(expected);
            var ownPath = !string.Equals(footnote.Path, Prefix + footnote.Label, StringComparison.Ordinal);
            writer.Number(
                (footnote.Citations.Count > 0 ? HasCitations : 0)
                | (isExpected ? 0 : OwnLabel)
                | (ownPath ? OwnPath : 0)
                | (footnote.CrossReferences.Count > 0 ? HasCrossReferences : 0));
            if (!isExpected)
            {
                writer.Text(footnote.Label);
                writer.Number(footnote.Number is null ? 0 : 1);
                if (footnote.Number is { } number)
                    writer.Number(number);
            }

            if (ownPath)
                writer.Text(footnote.Path);
            writer.Text(footnote.Text);
            if (footnote.Citations.Count > 0)
                CitationCodec.Write(writer, footnote.Citations, footnote.Text, enacting);
            if (footnote.CrossReferences.Count > 0)
                CrossReferenceCodec.Write(writer, footnote.CrossReferences, footnote.Text);
            expected = ExpectedPath.Next(footnote.Label, depth: 1);
        }
    }

    public static Footnote[] Read(CompactReader reader, ResolutionElements elements, IssuingBody enacting)
    {
        var footnotes = new Footnote[reader.Count()];
        var expected = "1";
        for (var i = 0; i < footnotes.Length; i++)
        {
            var parts = reader.Number();
            var label = expected;
            var number = Number(expected);
            if ((parts & OwnLabel) != 0)
            {
                label = reader.Text();
                number = reader.Number() == 0 ? null : reader.Number();
            }

            var path = (parts & OwnPath) != 0 ? reader.Text() : Prefix + label;
            var text = reader.Text();
            var citations = (parts & HasCitations) != 0 ? CitationCodec.Read(reader, text, enacting) : [];
            var references = (parts & HasCrossReferences) != 0 ? CrossReferenceCodec.Read(reader, text, elements) : [];
            footnotes[i] = new Footnote(elements.Symbol, path, label, number, text, citations) { CrossReferences = references };
            expected = ExpectedPath.Next(label, depth: 1);
        }

        return footnotes;
    }

    private static int? Number(string label)
        => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
