namespace ResolutionGen;

/// <summary>Labels of sub-paragraphs in paths.</summary>
internal static class PathLabels
{
    /// <summary>A path as users write it, in canonical form: blanks out, labels of other alphabets in Latin.</summary>
    public static string Canonical(string path) => path.Replace(" ", "");
}
