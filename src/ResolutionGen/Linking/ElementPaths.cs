using System.Collections.Generic;
using System.Globalization;

namespace ResolutionGen;

/// <summary>Makes the canonical paths of elements (<c>op4(a)(ii)</c>, <c>annex1/p3</c>), each once in a resolution.</summary>
internal sealed class ElementPaths
{
    private readonly Dictionary<string, int> _uses = new(System.StringComparer.Ordinal);

    public string Preambular(int ordinal) => Unique("pp" + Text(ordinal));

    public string Operative(string? section, int? number) => Unique((section is null ? "" : section + "/") + "op" + (number is { } value ? Text(value) : ""));

    public string Footnote(string label) => Unique("fn" + label);

    /// <summary>Numbered paragraphs of an annex by number, others by ordinal; where both occur, the unnumbered ones by place.</summary>
    public string Annex(int annex, int? number, int ordinal, bool isMixed)
        => Unique("annex" + Text(annex) + "/p" + (number is { } value ? Text(value) : (isMixed ? "~" : "") + Text(ordinal)));

    /// <param name="parent">The path of the parent.</param>
    /// <param name="label">The label.</param>
    /// <param name="place">The place among the children, 1-based.</param>
    public string Child(string parent, ParagraphLabel label, int place)
        => Unique(label.Kind is LabelKind.None or LabelKind.Bullet ? parent + "~" + Text(place) : parent + "(" + PathLabels.Canonical(label.Value) + ")");

    // The second paragraph misprinted 22 is 22~2.
    private string Unique(string path)
    {
        _uses.TryGetValue(path, out var uses);
        _uses[path] = uses + 1;
        return uses == 0 ? path : Unique(path + "~" + Text(uses + 1));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
