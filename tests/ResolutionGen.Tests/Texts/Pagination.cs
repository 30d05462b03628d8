using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace ResolutionGen.Tests;

/// <summary>Wraps a made-up resolution and cuts it into pages with their notes.</summary>
internal static class Pagination
{
    private const int LinesOnPage = 26;
    private const int LinesOfMasthead = 12;

    /// <summary>All that stands below the opening formula.</summary>
    public static IEnumerable<(string Label, string Text, BlockKind Kind)> Blocks(MadeUpResolution resolution) =>
    [
        .. resolution.Preambular.Concat(resolution.Operative).Select(Paragraph),
        ("", resolution.Meeting, BlockKind.Closing),
        ("", resolution.Date, BlockKind.Closing),
        ("", resolution.AnnexWord, BlockKind.Heading),
        ("", resolution.AnnexTitle, BlockKind.Heading),
        .. resolution.Annex.Select(Paragraph),
    ];

    public static IReadOnlyList<Page> Paginate(MadeUpResolution resolution, int width, string marker)
    {
        var pages = new List<Page> { new() };
        var placed = new HashSet<int>();
        var kind = BlockKind.Paragraph;
        foreach (var block in Blocks(resolution))
        {
            if (block.Kind == BlockKind.Heading && kind != BlockKind.Heading)
                pages.Add(new Page());
            kind = block.Kind;
            var lines = Wrap((block.Label.Length > 0 ? block.Label + " " : "") + block.Text, width, resolution.Habits.IsUnspaced).ToArray();
            for (var i = 0; i < lines.Length; i++)
            {
                if (IsFull(pages[^1], pages.Count == 1))
                    pages.Add(new Page());
                pages[^1].Notes.AddRange(Markers(lines[i]).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).Where(placed.Add));
                pages[^1].Lines.Add(new PageLine(WithMarkers(lines[i], number => marker.Replace("{0}", number)), block.Label, block.Kind, i == 0, i == lines.Length - 1));
            }
        }

        return pages;
    }

    /// <summary>The text with its markers as they are printed.</summary>
    public static string WithMarkers(string text, Func<string, string> marker) => Regex.Replace(text, @"\{(\d+)\}", match => marker(match.Groups[1].Value));

    private static (string Label, string Text, BlockKind Kind) Paragraph(string text)
    {
        var tab = text.IndexOf('\t', StringComparison.Ordinal);
        return (tab < 0 ? "" : text[..tab], text[(tab + 1)..], BlockKind.Paragraph);
    }

    private static bool IsFull(Page page, bool isFirst) => page.Lines.Count + page.Notes.Count >= LinesOnPage - (isFirst ? LinesOfMasthead : 0);

    private static IEnumerable<string> Markers(string text) => Regex.Matches(text, @"\{(\d+)\}").Select(match => match.Groups[1].Value);

    // Ideographs and their punctuation are twice as wide as letters and digits.
    private static int Columns(string text) => text.Sum(character => character >= '\u2E80' ? 2 : 1);

    private static IEnumerable<string> Wrap(string text, int width, bool anywhere)
    {
        var units = anywhere ? Regex.Matches(text, @"[，；。：、》]*\{\d+\} ?|[0-9A-Za-z/.()-]+ ?|.[，；。：、》]*(\{\d+\} ?)?").Select(match => match.Value) : text.Split(' ').Select(word => word + " ");
        var line = new StringBuilder();
        foreach (var unit in units)
        {
            if (Columns(line.ToString()) + Columns(unit.TrimEnd()) > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
            }

            line.Append(unit);
        }

        yield return line.ToString().TrimEnd();
    }
}
