using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace ResolutionGen.Tests;

/// <summary>Writes a made-up resolution in the forms in which extraction gives resolutions.</summary>
internal static class Renderer
{
    private const int LinesOnPage = 26;
    private const string Rule = "__________________";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Render(MadeUpResolution resolution, TextForm form) => form switch
    {
        TextForm.Clean => Clean(resolution, marker => marker),
        TextForm.CleanSuperscript => Clean(resolution, marker => string.Concat(marker.Select(digit => Superscripts[digit - '0']))),
        TextForm.Seed => Seed(resolution),
        TextForm.PdfToText => Paged(resolution, PdfToText),
        TextForm.Layout => Paged(resolution, Layout),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>The text without the braces of markers, as it should be read.</summary>
    public static string Plain(string text) => Regex.Replace(Regex.Replace(text, @"^\([a-z]\) ", ""), @"\{\d+\}", "");

    /// <summary>The labels of the markers in a text.</summary>
    public static IEnumerable<string> Markers(string text) => Regex.Matches(text, @"\{(\d+)\}").Select(match => match.Groups[1].Value);

    private static string Clean(MadeUpResolution resolution, Func<string, string> marker)
    {
        var lines = new List<string>(resolution.Masthead) { resolution.Number + ".\t" + resolution.Title, resolution.Formula };
        lines.AddRange(Paragraphs(resolution).Select(paragraph => paragraph.Label + (paragraph.Label.Length > 0 ? "\t" : "") + WithMarkers(paragraph.Text, marker)));
        lines.Add(resolution.Meeting);
        lines.Add(resolution.Date);
        lines.Add(Rule);
        lines.AddRange(resolution.Notes.Select((note, index) => marker(Number(index + 1)) + "\t" + note));
        return string.Join("\n", lines) + "\n";
    }

    private static string Seed(MadeUpResolution resolution)
    {
        var pages = Paginate(resolution, 78);
        var text = new StringBuilder(" " + resolution.Number + ". " + resolution.Title + " \n\n \n\n " + resolution.Formula + " \n\n");
        for (var i = 0; i < pages.Count; i++)
        {
            if (i > 0)
                text.Length--;
            foreach (var (line, position) in pages[i].Lines.Select((line, position) => (line, position)))
                text.Append(i > 0 && position == 0 ? " " : "").Append(line.IsFirst ? " " : "").Append(line.Text).Append(line.IsLast ? " " : "").Append("\n\n");
            if (i == pages.Count - 1)
                text.Append(" \n\n").Append(resolution.Meeting).Append(" \n\n").Append(resolution.Date).Append(" \n\n");
            if (pages[i].Notes.Count == 0)
                continue;
            text.Append(Rule).Append(" \n\n");
            foreach (var note in pages[i].Notes)
                text.Append(' ').Append(note).Append(' ').Append(resolution.Notes[note - 1]).Append(" \n\n");
        }

        return text.ToString();
    }

    private static string Paged(MadeUpResolution resolution, Action<StringBuilder, MadeUpResolution, Page, int, int> write)
    {
        var pages = Paginate(resolution, 84);
        var text = new StringBuilder();
        for (var i = 0; i < pages.Count; i++)
            write(text, resolution, pages[i], i, pages.Count);
        return text.ToString();
    }

    private static void PdfToText(StringBuilder text, MadeUpResolution resolution, Page page, int index, int count)
    {
        if (index == 0)
            text.Append(string.Join("\n", resolution.Masthead)).Append("\n\n").Append(resolution.Number).Append(".\n\n").Append(resolution.Title).Append('\n').Append(resolution.Formula).Append('\n');
        else
            text.Append(resolution.Symbol).Append("\n\n").Append(resolution.Title).Append("\n\n");
        foreach (var line in page.Lines)
            text.Append(line.IsFirst && line.Label.Length > 0 ? line.Label + "\n\n" + line.Text[(line.Label.Length + 1)..] : line.Text).Append('\n');
        if (index == count - 1)
            text.Append(resolution.Meeting).Append('\n').Append(resolution.Date).Append('\n');
        if (page.Notes.Count > 0)
        {
            text.Append('\n').Append(Rule).Append('\n').Append(string.Join("\n", page.Notes)).Append("\n\n");
            foreach (var note in page.Notes)
                text.Append(resolution.Notes[note - 1]).Append('\n');
        }

        text.Append("\n16-90201 (E)\n\n").Append(index == 0 ? "*1690201*\n\n" : Number(index + 1) + "/" + Number(count) + "\n\n").Append('\f');
    }

    private static void Layout(StringBuilder text, MadeUpResolution resolution, Page page, int index, int count)
    {
        const string margin = "              ";
        if (index == 0)
        {
            text.Append(string.Join("\n", resolution.Masthead.Select(line => margin + line))).Append("\n\n   ").Append(resolution.Number).Append(".      ").Append(resolution.Title).Append("\n\n");
            text.Append(margin).Append("      ").Append(resolution.Formula).Append('\n');
        }
        else
        {
            text.Append(resolution.Symbol).Append("                         ").Append(resolution.Title).Append("\n\n\n");
        }

        foreach (var line in page.Lines)
            text.Append(margin).Append(line.IsFirst ? "      " : "").Append(line.Text).Append('\n');
        if (index == count - 1)
            text.Append("\n\n                                        ").Append(resolution.Meeting).Append("\n                                        ").Append(resolution.Date).Append("\n\n");
        if (page.Notes.Count > 0)
        {
            text.Append("\n\n").Append(Rule).Append('\n');
            foreach (var note in page.Notes)
                text.Append("         ").Append(note).Append('\n').Append(margin).Append("   ").Append(resolution.Notes[note - 1]).Append('\n');
        }

        text.Append("\n 16-90201                             ").Append(Number(index + 1)).Append('/').Append(Number(count)).Append("\n\f");
    }

    private static List<Page> Paginate(MadeUpResolution resolution, int width)
    {
        var pages = new List<Page> { new() };
        var placed = new HashSet<int>();
        foreach (var (label, text) in Paragraphs(resolution))
        {
            var lines = Wrap((label.Length > 0 ? label + " " : "") + text, resolution.Language == Language.Chinese ? width / 2 : width, resolution.Language == Language.Chinese).ToArray();
            for (var i = 0; i < lines.Length; i++)
            {
                if (pages[^1].Lines.Count + pages[^1].Notes.Count >= LinesOnPage - (pages.Count == 1 ? 12 : 0))
                    pages.Add(new Page());
                foreach (var marker in Markers(lines[i]).Select(marker => int.Parse(marker, CultureInfo.InvariantCulture)).Where(placed.Add))
                    pages[^1].Notes.Add(marker);
                pages[^1].Lines.Add(new Line(WithMarkers(lines[i], marker => marker), label, i == 0, i == lines.Length - 1));
            }
        }

        return pages;
    }

    private static IEnumerable<string> Wrap(string text, int width, bool anywhere)
    {
        var units = anywhere ? Regex.Matches(text, @"[，；。：、》]*\{\d+\} ?|[0-9A-Za-z/.()-]+ ?|.[，；。：、》]*(\{\d+\} ?)?").Select(match => match.Value) : text.Split(' ').Select(word => word + " ");
        var line = new StringBuilder();
        foreach (var unit in units)
        {
            if (line.Length + unit.TrimEnd().Length > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
            }

            line.Append(unit);
        }

        yield return line.ToString().TrimEnd();
    }

    private static IEnumerable<(string Label, string Text)> Paragraphs(MadeUpResolution resolution)
    {
        foreach (var paragraph in resolution.Preambular)
            yield return ("", paragraph);
        var number = 0;
        foreach (var paragraph in resolution.Operative)
        {
            if (paragraph[0] == '(')
                yield return (paragraph[..3], paragraph[4..]);
            else
                yield return (Number(++number) + ".", paragraph);
        }
    }

    private static string WithMarkers(string text, Func<string, string> marker) => Regex.Replace(text, @"\{(\d+)\}", match => marker(match.Groups[1].Value));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Line(string Text, string Label, bool IsFirst, bool IsLast);

    private sealed class Page
    {
        public List<Line> Lines { get; } = [];

        public List<int> Notes { get; } = [];
    }
}
