using System.Text;

namespace ResolutionGen;

/// <summary>The place inside a cited document: a section, a paragraph, an annex; of several the first.</summary>
public sealed class PinPoint
{
    internal PinPoint(string? section, string? paragraph, int? annex)
    {
        Section = section;
        Paragraph = paragraph;
        Annex = annex;
    }

    /// <summary>The section in Latin form: <c>IV</c>; null where none is named.</summary>
    public string? Section { get; }

    /// <summary>The paragraph with its sub-paragraphs in Latin form: <c>4(a)(ii)</c>; null where none is named.</summary>
    public string? Paragraph { get; }

    /// <summary>The annex, 1-based; null where none is named.</summary>
    public int? Annex { get; }

    /// <summary>English words: <c>annex 1, section IV, para. 4(a)</c>.</summary>
    public override string ToString()
    {
        var words = new StringBuilder();
        if (Annex is { } annex)
            words.Append("annex ").Append(annex);
        if (Section is not null)
            words.Append(words.Length > 0 ? ", " : "").Append("section ").Append(Section);
        if (Paragraph is not null)
            words.Append(words.Length > 0 ? ", " : "").Append("para. ").Append(Paragraph);
        return words.ToString();
    }
}
