using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Makes the place inside a document from the pieces that name it.</summary>
internal static class PinPointBuilder
{
    /// <summary>The place; null where the pieces name neither annex, section nor paragraph of the document itself.</summary>
    public static PinPoint? Build(IReadOnlyList<CitationToken> pieces)
    {
        string? section = null;
        string? paragraph = null;
        int? annex = null;
        foreach (var piece in pieces)
        {
            switch (piece.Element)
            {
                case PinPointElement.Chapter:
                    // What follows is a section of the chapter, not of the document.
                    return section is null && paragraph is null && annex is null ? null : new PinPoint(section, paragraph, annex);
                case PinPointElement.Annex:
                    // An annex without a number is the first.
                    annex ??= System.Math.Max(1, NamedPlaceReader.AnnexNumber(piece.Values));
                    break;
                case PinPointElement.Section:
                    section ??= SectionOf(piece.Values);
                    break;
                case PinPointElement.Paragraph:
                    paragraph ??= piece.Values.Label;
                    break;
            }
        }

        return section is null && paragraph is null && annex is null ? null : new PinPoint(section, paragraph, annex);
    }

    /// <summary>The label of a section in Latin form, whether printed as a numeral or as an ordinal in words.</summary>
    public static string? SectionOf(FormValues values)
    {
        if (values.Number is < 1 or > RomanNumeral.Highest)
            return values.Label;
        var numeral = RomanNumeral.Of(values.Number);
        return values.Label is null ? numeral : numeral + "." + values.Label;
    }
}
