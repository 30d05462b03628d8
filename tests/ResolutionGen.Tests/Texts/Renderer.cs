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
    private const string Rule = "__________________";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Render(MadeUpResolution resolution, TextForm form) => form switch
    {
        TextForm.Clean => Clean(resolution, number => Format(resolution.Habits.Marker, number)),
        TextForm.CleanSuperscript => Clean(resolution, number => Format(resolution.Habits.Superscript, string.Concat(number.Select(digit => Superscripts[digit - '0'])))),
        TextForm.Seed => Seed(resolution),
        TextForm.PdfToText => Paged(resolution, PdfToText),
        TextForm.Layout => Paged(resolution, Layout),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>The text without label and markers, as it should be read.</summary>
    public static string Plain(string text) => Regex.Replace(text[(text.IndexOf('\t', StringComparison.Ordinal) + 1)..], @"\{\d+\}", "");

    private static string Clean(MadeUpResolution resolution, Func<string, string> marker)
    {
        var lines = new List<string>(resolution.Masthead) { TitleNumber(resolution) + "\t" + resolution.Title, resolution.Formula };
        lines.AddRange(Pagination.Blocks(resolution).Select(block => block.Label + (block.Label.Length > 0 ? "\t" : "") + Pagination.WithMarkers(block.Text, marker)));
        lines.Add(Rule);
        lines.AddRange(resolution.Notes.Select((note, index) => marker(Number(index + 1)) + "\t" + note));
        return string.Join("\n", lines) + "\n";
    }

    private static string Seed(MadeUpResolution resolution)
    {
        var pages = Pagination.Paginate(resolution, 78, resolution.Habits.Marker);
        var text = new StringBuilder(" " + TitleNumber(resolution) + " " + resolution.Title + " \n\n \n\n " + resolution.Formula + " \n\n");
        for (var i = 0; i < pages.Count; i++)
        {
            if (i > 0)
                text.Length--;
            foreach (var (line, position) in pages[i].Lines.Select((line, position) => (line, position)))
                text.Append(i > 0 && position == 0 ? " " : "").Append(line.IsFirst && line.Kind != BlockKind.Closing ? " " : "").Append(line.Text).Append(line.IsLast ? " " : "").Append("\n\n");
            if (pages[i].Notes.Count == 0)
                continue;
            text.Append(Rule).Append(" \n\n");
            foreach (var note in pages[i].Notes)
                text.Append(' ').Append(NoteLabel(resolution, note)).Append(' ').Append(resolution.Notes[note - 1]).Append(" \n\n");
        }

        return text.ToString();
    }

    private static string Paged(MadeUpResolution resolution, Action<StringBuilder, MadeUpResolution, Page, int, int> write)
    {
        var pages = Pagination.Paginate(resolution, 84, resolution.Habits.PageMarker);
        var text = new StringBuilder();
        for (var i = 0; i < pages.Count; i++)
            write(text, resolution, pages[i], i, pages.Count);
        return resolution.Habits.IsRightToLeft ? RightToLeftPage.Set(text.ToString()) : text.ToString();
    }

    private static void PdfToText(StringBuilder text, MadeUpResolution resolution, Page page, int index, int count)
    {
        if (index == 0)
            text.Append(string.Join("\n", resolution.Masthead)).Append("\n\n").Append(TitleNumber(resolution)).Append("\n\n").Append(resolution.Title).Append('\n').Append(resolution.Formula).Append('\n');
        else
            text.Append(resolution.Symbol).Append("\n\n").Append(resolution.Title).Append("\n\n");
        foreach (var line in page.Lines)
            text.Append(line.IsFirst && line.Label.Length > 0 ? line.Label + "\n\n" + line.Text[(line.Label.Length + 1)..] : line.Text).Append('\n');
        if (page.Notes.Count > 0)
        {
            text.Append('\n').Append(Rule).Append('\n').Append(string.Join("\n", page.Notes.Select(note => NoteLabel(resolution, note)))).Append("\n\n");
            foreach (var note in page.Notes)
                text.Append(resolution.Notes[note - 1]).Append('\n');
        }

        text.Append("\n16-90201 (E)\n\n").Append(index == 0 ? "*1690201*\n\n" : Number(index + 1) + "/" + Number(count) + "\n\n").Append('\f');
    }

    private static void Layout(StringBuilder text, MadeUpResolution resolution, Page page, int index, int count)
    {
        const string margin = "              ";

        // The first line of a right-to-left paragraph is set in on the right, where nothing is printed; an empty line is left above it instead.
        var indent = resolution.Habits.IsRightToLeft ? " " : "      ";
        if (index == 0)
        {
            text.Append(string.Join("\n", resolution.Masthead.Select(line => margin + line))).Append("\n\n   ").Append(TitleNumber(resolution)).Append("      ").Append(resolution.Title).Append("\n\n");
            text.Append(margin).Append("      ").Append(resolution.Formula).Append('\n');
        }
        else
        {
            text.Append(resolution.Symbol).Append("                         ").Append(resolution.Title).Append("\n\n\n");
        }

        foreach (var line in page.Lines)
        {
            if (resolution.Habits.IsRightToLeft && line.IsFirst)
                text.Append('\n');
            text.Append(line.Kind == BlockKind.Closing ? "\n                                        " : margin + (line.IsFirst && line.Kind == BlockKind.Paragraph ? indent : "")).Append(line.Text).Append('\n');
        }

        if (page.Notes.Count > 0)
        {
            text.Append("\n\n").Append(Rule).Append('\n');
            foreach (var note in page.Notes)
                text.Append("         ").Append(NoteLabel(resolution, note)).Append('\n').Append(margin).Append("   ").Append(resolution.Notes[note - 1]).Append('\n');
        }

        text.Append("\n 16-90201                             ").Append(Number(index + 1)).Append('/').Append(Number(count)).Append("\n\f");
    }

    private static string TitleNumber(MadeUpResolution resolution) => Format(resolution.Habits.TitleNumber, resolution.Number);

    private static string NoteLabel(MadeUpResolution resolution, int note) => Format(resolution.Habits.Marker, Number(note));

    private static string Format(string habit, string value) => habit.Replace("{0}", value);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
