namespace ResolutionGen;

/// <summary>Takes canonical paths of paragraphs apart and names them in messages.</summary>
internal static class PlaceNames
{
    /// <summary>The paths below a section or annex: <c>4(a)</c> of <c>II/op4(a)</c>.</summary>
    public static string Label(string path)
    {
        var start = path.IndexOf('/') + 1;
        while (start < path.Length && path[start] is >= 'a' and <= 'z')
            start++;
        return path.Substring(start);
    }

    /// <summary>The label without its sub-paragraphs: <c>4</c> of <c>II/op4(a)</c>.</summary>
    public static string Number(string path)
    {
        var label = Label(path);
        var open = label.IndexOf('(');
        return open < 0 ? label : label.Substring(0, open);
    }

    /// <summary>What stands before the slash: <c>II</c>, <c>annex1</c>; empty where nothing does.</summary>
    public static string Container(string path) => path.IndexOf('/') is > 0 and var slash ? path.Substring(0, slash) : "";

    /// <summary><c>paragraph 4 (a)</c>, <c>paragraph 4 of section II</c>, <c>paragraph 3 of annex 1</c>.</summary>
    public static string Paragraph(string path)
    {
        var label = Label(path);
        var container = Container(path);
        var name = "paragraph " + label.Replace("(", " (").Replace(") (", ")(");
        if (container.Length == 0)
            return name;
        return name + " of " + (ResolutionElements.AnnexNumber(container) is > 0 and var annex ? "annex " + FoldedScan.Format(annex) : "section " + container);
    }
}
