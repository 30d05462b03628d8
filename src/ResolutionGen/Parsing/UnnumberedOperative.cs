using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// Separates the single operative paragraph from the preamble: it is not numbered when there is only one (Editorial Manual),
/// and the paragraphs of the preamble end with a comma.
/// </summary>
internal static class UnnumberedOperative
{
    public static void Separate(ParsedSection section)
    {
        if (section.Operative.Count > 0)
            return;
        var first = FirstWithoutComma(section.Preambular);
        if (first < 0)
            return;
        var operative = section.Preambular[first];
        for (var i = first + 1; i < section.Preambular.Count; i++)
            operative.Children.Add(section.Preambular[i]);
        section.Preambular.RemoveRange(first, section.Preambular.Count - first);
        section.Operative.Add(operative);
    }

    private static int FirstWithoutComma(List<ParsedParagraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var text = LastText(paragraphs[i]);
            if (TerminalStop.Of(text, 0, text.Length) is '.' or '。')
                return i;
        }

        return -1;
    }

    // A paragraph with sub-paragraphs ends where the last of them ends.
    private static string LastText(ParsedParagraph paragraph)
    {
        while (paragraph.Children.Count > 0)
            paragraph = paragraph.Children[paragraph.Children.Count - 1];
        return paragraph.Marked.Text;
    }
}
