using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>A paragraph named beside the number of another resolution.</summary>
/// <param name="Text">The text that holds it.</param>
/// <param name="Cited">The number.</param>
/// <param name="Place">The piece that names the paragraph.</param>
internal sealed record CitedPlace(BoundText Text, CitedToken Cited, CitationToken Place)
{
    // "paragraph 4 of its", "，第".
    private const int Nearby = 40;

    public static IEnumerable<CitedPlace> In(RecallText text)
        => from item in text.Cited
           where item.Cited.Citation is { Symbol: not null, PinPoint.Paragraph: not null }
           let places = item.Text.Scan.Of(CitationTokenKind.PinPoint).Where(place => place is { Element: PinPointElement.Paragraph, Values.Paragraphs.Count: 1 } && Distance(place, item.Cited) <= Nearby).ToArray()
           where places.Length == 1
           select new CitedPlace(item.Text, item.Cited, places[0]);

    /// <summary>The number of the paragraph as printed; null where it cannot be told.</summary>
    public SourceSpan? Number => Printed.Find(Text.Text, Place.Start, Place.End, Place.Values.Number);

    /// <summary>Where the rule must report: the place or the number.</summary>
    public SourceSpan[] PlacesIn(RecallText text) => [text.Place(Text, Place.Start, Place.End - Place.Start), text.Place(Text, Cited)];

    private static int Distance(CitationToken place, CitedToken cited) => place.Start > cited.Start ? place.Start - cited.End : cited.Start - place.End;
}
