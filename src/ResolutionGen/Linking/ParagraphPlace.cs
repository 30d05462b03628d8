namespace ResolutionGen;

/// <summary>Where a paragraph stands among those of its resolution.</summary>
/// <param name="Paragraph">The paragraph or sub-paragraph.</param>
/// <param name="Top">The paragraph of the top level that it belongs to; itself where it is one.</param>
/// <param name="Annex">The annex it stands in; 0 for preamble and operative part.</param>
/// <param name="Stretch">The stretch of numbers that do not begin again: one for each section, or for what stands under a heading; -1 where no numbers stand.</param>
/// <param name="Order">Its place in reading order.</param>
internal sealed record ParagraphPlace(Paragraph Paragraph, Paragraph Top, int Annex, int Stretch, int Order)
{
    /// <summary>The label of its section; null where it stands in none.</summary>
    public string? Section => Annex == 0 && Top.Path.IndexOf('/') is > 0 and var slash ? Top.Path.Substring(0, slash) : null;
}
