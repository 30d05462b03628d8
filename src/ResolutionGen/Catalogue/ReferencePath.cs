using System.Globalization;

namespace ResolutionGen;

/// <summary>Canonical paths of things that are no paragraphs.</summary>
internal static class ReferencePath
{
    public const string AnnexPrefix = "annex";

    /// <summary>The path of an annex: <c>annex1</c>.</summary>
    public static string OfAnnex(int number) => AnnexPrefix + number.ToString(CultureInfo.InvariantCulture);
}
