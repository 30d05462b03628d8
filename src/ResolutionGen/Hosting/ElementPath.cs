using System;

namespace ResolutionGen;

/// <summary>A canonical path cut into the container (section, annex), the part and the rest: <c>II/op3(a)</c> is <c>II</c>, operative, <c>3(a)</c>.</summary>
/// <param name="Container">The section label or <c>annex1</c>; empty where there is none.</param>
/// <param name="Part">What the element is.</param>
/// <param name="Rest">Number, labels and ordinals; empty for a single unnumbered paragraph.</param>
internal readonly record struct ElementPath(string Container, ElementPart Part, string Rest)
{
    // The longer before the one it begins with.
    private static readonly (string Prefix, ElementPart Part)[] Parts =
    [
        ("op", ElementPart.Operative),
        ("pp", ElementPart.Preambular),
        ("p", ElementPart.Annexed),
        ("fn", ElementPart.Footnote),
    ];

    public static ElementPath Parse(string path)
    {
        var bracket = path.IndexOf('(');
        var slash = (bracket < 0 ? path : path.Substring(0, bracket)).LastIndexOf('/');
        var container = slash < 0 ? "" : path.Substring(0, slash);
        var local = path.Substring(slash + 1);
        foreach (var (prefix, part) in Parts)
        {
            if (local.StartsWith(prefix, StringComparison.Ordinal))
                return new ElementPath(container, part, local.Substring(prefix.Length));
        }

        return new ElementPath(container, ElementPart.Other, local);
    }

    /// <summary>What local paths of a part begin with: <c>op</c>.</summary>
    public static string PrefixOf(ElementPart part) => Array.Find(Parts, candidate => candidate.Part == part).Prefix;
}
