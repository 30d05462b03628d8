using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// Separates the single operative paragraph from the preamble: it is not numbered when there is only one (Editorial Manual),
/// and the paragraphs of the preamble end with a comma. One that leads to sub-paragraphs may end with another stop; its lead word is then the evidence.
/// </summary>
internal static class UnnumberedOperative
{
    public static void Separate(ParsedSection section, LanguageTable table)
    {
        if (section.Operative.Count > 0)
            return;
        var first = FirstOperative(section.Preambular, table);
        if (first < 0)
            return;
        var operative = section.Preambular[first];
        for (var i = first + 1; i < section.Preambular.Count; i++)
            operative.Children.Add(section.Preambular[i]);
        section.Preambular.RemoveRange(first, section.Preambular.Count - first);
        section.Operative.Add(operative);
    }

    private static int FirstOperative(List<ParsedParagraph> paragraphs, LanguageTable table)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var text = LastText(paragraphs[i]);
            var stop = TerminalStop.Of(text, 0, text.Length);
            if (stop is '.' or '。' || (stop is not (',' or '，' or '،') && HasOperativeLead(paragraphs[i].Marked.Text, table)))
                return i;
        }

        return -1;
    }

    // Some words lead paragraphs of both kinds and say nothing.
    private static bool HasOperativeLead(string text, LanguageTable table)
        => table.OperativeLeads.BeginsAt(text, 0) && !table.PreambularLeads.BeginsAt(text, 0);

    // A paragraph with sub-paragraphs ends where the last of them ends.
    private static string LastText(ParsedParagraph paragraph)
    {
        while (paragraph.Children.Count > 0)
            paragraph = paragraph.Children[paragraph.Children.Count - 1];
        return paragraph.Marked.Text;
    }
}
