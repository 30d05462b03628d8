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
                    annex ??= NumberOf(piece.Values);
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

    // An annex without a number is the first; annexes are numbered in Roman or Arabic numerals or lettered.
    private static int NumberOf(FormValues values)
    {
        if (values.Number > 0)
            return values.Number;
        if (values.Label is not { Length: > 0 } label)
            return 1;
        if (RomanNumeral.TryRead(label, out var roman))
            return roman;
        if (FoldedScan.IsAllDigits(label) && label.Length < 4)
            return int.Parse(label, System.Globalization.CultureInfo.InvariantCulture);
        return label.Length == 1 ? label[0] - 'A' + 1 : 1;
    }

    private static string? SectionOf(FormValues values)
    {
        if (values.Number == 0)
            return values.Label;
        var numeral = RomanNumeral.Of(values.Number);
        return values.Label is null ? numeral : numeral + "." + values.Label;
    }
}
