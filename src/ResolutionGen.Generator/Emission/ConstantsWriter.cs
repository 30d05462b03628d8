using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Generator;

/// <summary>Writes the constants: the text and the reference of each paragraph and footnote.</summary>
internal static class ConstantsWriter
{
    private const string TextsClass = "Texts";
    private const string ReferencesClass = "Refs";

    /// <param name="code">Where to.</param>
    /// <param name="resolution">The version that the members show.</param>
    /// <param name="others">The other versions: references do not depend on which of them are listed.</param>
    /// <param name="members">The members of elements, by path, whose documentation the references show.</param>
    public static void Write(CodeWriter code, Resolution resolution, IEnumerable<Resolution> others, IReadOnlyDictionary<string, string> members)
    {
        var scope = new NameScope([TextsClass, ReferencesClass]);
        var elements = Elements(resolution).ToArray();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var references = new List<(string Path, string Reference)>();
        foreach (var (path, reference, _) in elements.Concat(others.SelectMany(Elements)))
        {
            if (names.ContainsKey(path))
                continue;
            names.Add(path, scope.Take(GeneratedNames.OfConstant(path)));
            references.Add((path, reference));
        }

        code.Line("/// <summary>The texts as constants.</summary>");
        code.Open("public static class " + TextsClass);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, _, text) in elements.Where(element => written.Add(element.Path)))
            code.Line("public const string " + names[path] + " = " + Literals.Of(text) + ";");
        code.Close();

        code.Line("/// <summary>The canonical references as constants.</summary>");
        code.Open("public static class " + ReferencesClass);
        foreach (var (path, reference) in references)
        {
            if (members.TryGetValue(path, out var member))
                code.Line("/// <inheritdoc cref=\"" + member + "\"/>");
            code.Line("public const string " + names[path] + " = " + Literals.Of(reference) + ";");
        }

        code.Close();
    }

    private static IEnumerable<(string Path, string Reference, string Text)> Elements(Resolution resolution) => resolution.Paragraphs()
        .Select(paragraph => (paragraph.Path, paragraph.Reference, paragraph.Text))
        .Concat(resolution.Footnotes.Select(note => (note.Path, note.Reference, note.Text)));
}
