using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Scans a text and prints what it cites, one citation a piece: <c>67/56@2012-12-03</c>, in the order of the text.</summary>
internal static class CitationText
{
    public static string English(string text, IssuingBody enacting = IssuingBody.GeneralAssembly) => Print(Scan(text, Language.English, enacting));

    public static string Chinese(string text, IssuingBody enacting = IssuingBody.GeneralAssembly) => Print(Scan(text, Language.Chinese, enacting));

    public static string In(Language language, string text, IssuingBody enacting = IssuingBody.GeneralAssembly) => Print(Scan(text, language, enacting));

    public static CitationScan Scan(string text, Language language, IssuingBody enacting = IssuingBody.GeneralAssembly)
    {
        var scan = CitationScanner.Scan(text, LanguageTables.For(language), enacting);
        // Wherever a citation is looked at, it must stand where it says.
        Assert.All(scan.Citations, citation => Assert.Equal(citation.Text, text.Substring(citation.Position, citation.Text.Length)));
        return scan;
    }

    public static string Print(CitationScan scan) => string.Join("; ", scan.Citations.Select(Print));

    public static string Print(Citation citation)
        => (citation.Kind == CitationKind.Decision ? "decision " : "")
            + (citation.IsIbid ? "ibid " : "")
            + (citation.Symbol?.Value ?? (citation.Body == IssuingBody.Other ? "other " : "") + citation.Text)
            + (citation.Date is { } date ? " @" + date : "")
            + (citation.PinPoint is { } place ? " [" + place + "]" : "");
}
