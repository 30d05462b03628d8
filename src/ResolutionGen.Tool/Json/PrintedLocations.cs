using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace ResolutionGen.Tool;

/// <summary>
/// The locations of paragraphs in the exchanged JSON: labels as printed, in parentheses (<c>op4(أ)</c>, <c>二/op3</c>), where canonical paths have Latin ones.
/// Children without a label, or with a bullet, are counted: <c>op4#2</c>.
/// </summary>
internal sealed class PrintedLocations
{

    private readonly List<(Paragraph Paragraph, string Location)> _all = [];
    private readonly Dictionary<string, string> _byPath = new(System.StringComparer.Ordinal);
    private readonly Dictionary<Paragraph, Section> _sections = [];

    private PrintedLocations(Resolution resolution)
    {
        foreach (var section in resolution.Sections)
        {
            AddSection(section, section.Preambular);
            AddSection(section, section.Operative);
        }

        AddPreambular(resolution.Preambular);
        AddOperative(resolution.Operative);
        AddAnnexes(resolution.Annexes);
    }

    /// <summary>Every paragraph with its location: preamble, operative part, annexes.</summary>
    public IReadOnlyList<(Paragraph Paragraph, string Location)> All => _all;

    public static PrintedLocations Of(Resolution resolution) => new(resolution);

    /// <summary>The location of the paragraph with a canonical path; null for none.</summary>
    public string? At(string? path) => path is not null && _byPath.TryGetValue(path, out var location) ? location : null;

    /// <summary>The heading of the section that a paragraph stands in, as printed; null where there are no sections.</summary>
    public string? SectionOf(Paragraph paragraph) => _sections.TryGetValue(paragraph, out var section) ? section.Heading : null;

    private void AddSection(Section section, ParagraphCollection paragraphs)
    {
        foreach (var paragraph in paragraphs)
            _sections[paragraph] = section;
    }

    private void AddPreambular(ParagraphCollection paragraphs)
    {
        var ordinal = 0;
        foreach (var paragraph in paragraphs)
            Add(paragraph, "pp" + Count(++ordinal));
    }

    private void AddOperative(ParagraphCollection paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            var section = SectionOf(paragraph);
            Add(paragraph, (section is null ? "" : Bare(section) + "/") + "op" + Bare(paragraph.Label));
        }
    }

    private void AddAnnexes(AnnexCollection annexes)
    {
        var annexOrdinal = 0;
        foreach (var annex in annexes)
        {
            var prefix = "annex" + Count(++annexOrdinal) + "/p";
            var ordinal = 0;
            foreach (var paragraph in annex.Paragraphs)
                Add(paragraph, prefix + Count(++ordinal));
        }
    }

    private void Add(Paragraph paragraph, string location)
    {
        _all.Add((paragraph, location));
        _byPath[paragraph.Path] = location;
        for (var i = 0; i < paragraph.Children.Count; i++)
        {
            var label = Bare(paragraph.Children[i].Label);
            Add(paragraph.Children[i], location + (label.Length == 0 ? "#" + Count(i + 1) : "(" + label + ")"));
        }
    }

    // What remains of a bullet is nothing: it is no label.
    private static string Bare(string? label)
    {
        var bare = new StringBuilder();
        foreach (var character in label ?? "")
        {
            if (character is >= '\u3220' and <= '\u3229')
                bare.Append(LabelAlphabets.ChineseNumerals[character - '\u3220']);
            else if (char.IsLetterOrDigit(character))
                bare.Append(character);
        }

        return bare.ToString();
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
