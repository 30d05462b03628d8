namespace ResolutionGen;

/// <summary>Finds citations of resolutions, decisions and documents in the text of one paragraph, footnote or title.</summary>
internal static class CitationScanner
{
    /// <param name="text">The text, unwrapped, without markers. Positions of the result count in it.</param>
    /// <param name="table">The language of the text.</param>
    /// <param name="enactingBody">The body whose resolution holds the text: "its resolution" is a resolution of that body.</param>
    public static CitationScan Scan(string text, LanguageTable table, IssuingBody enactingBody) => CitationScan.Empty;
}
