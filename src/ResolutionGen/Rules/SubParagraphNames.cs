using System;

namespace ResolutionGen;

/// <summary>Names the sub-paragraphs that a paragraph has, for messages about one that it has not.</summary>
internal static class SubParagraphNames
{
    /// <summary>The longest beginning of a path at which something stands: <c>op5(a)</c> of <c>op5(a)(iv)</c>; null where nothing does.</summary>
    public static string? DeepestPath(string path, Func<string, bool> isThere)
    {
        for (var open = path.LastIndexOf('('); open > 0; open = path.LastIndexOf('(', open - 1))
        {
            if (isThere(path.Substring(0, open)))
                return path.Substring(0, open);
        }

        return null;
    }

    /// <summary><c>it has (a) to (d)</c>, <c>it has none</c>.</summary>
    public static string Those(Paragraph paragraph)
    {
        var children = paragraph.Children;
        return children.Count switch
        {
            0 => "it has none",
            1 => $"it has {LabelAt(0)} alone",
            var count => $"it has {LabelAt(0)} to {LabelAt(count - 1)}",
        };

        string LabelAt(int index) => children[index].Path.Substring(paragraph.Path.Length);
    }
}
