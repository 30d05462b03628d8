using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>A reference to a single paragraph of the text itself, from its preamble or operative part: paragraph 4 (a) above.</summary>
/// <param name="From">The paragraph that holds it.</param>
/// <param name="Reference">The reference.</param>
/// <param name="Place">The piece that names the paragraph.</param>
/// <param name="Number">The number of the paragraph.</param>
internal sealed record OwnReference(BoundText From, InternalReference Reference, CitationToken Place, int Number)
{
    /// <summary>The references whose paragraph exists, once. In annexes numbers are those of the annex, in sections those of the section.</summary>
    public static IEnumerable<OwnReference> In(RecallText text)
    {
        if (text.Model.Sections.Count > 0)
            return [];
        return from paragraph in text.Paragraphs
               where paragraph.Paragraph!.Kind != ParagraphKind.Annex
               from reference in InternalReferenceReader.Read(paragraph.Text, paragraph.Scan.Tokens, text.Words)
               where reference.Places is [{ Element: PinPointElement.Paragraph, Values.Paragraphs.Count: 1 }]
               let number = reference.Places[0].Values.Number
               where text.Model.Operative.Count(operative => operative.Number == number) == 1
               select new OwnReference(paragraph, reference, reference.Places[0], number);
    }

    /// <summary>Where the rule must report.</summary>
    public SourceSpan PlaceIn(RecallText text) => text.Place(From, Reference.Start, Reference.End - Reference.Start);
}
