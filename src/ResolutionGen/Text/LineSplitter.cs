using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Cuts a file into the lines that have something on them.</summary>
internal static class LineSplitter
{
    private const char ByteOrderMark = '\uFEFF';
    private const int ShortestGluedRule = 10;
    private static readonly char[] LineEnds = ['\n', '\r', '\f', '\u0085', '\u2028', '\u2029'];

    public static List<SourceLine> Split(string text)
    {
        var lines = new List<SourceLine>((text.Length / 40) + 4);
        var blankLines = 0;
        var formFeeds = 0;
        var position = 0;
        while (position < text.Length)
        {
            var lineEnd = text.IndexOfAny(LineEnds, position);
            if (lineEnd < 0)
                lineEnd = text.Length;

            var start = position;
            while (start < lineEnd && IsBlank(text[start]))
                start++;
            var end = lineEnd;
            while (end > start && IsBlank(text[end - 1]))
                end--;

            if (start < end)
            {
                var rule = GluedRule(text, start, end);
                lines.Add(new SourceLine
                {
                    Start = start,
                    End = rule,
                    Width = TextWidth.Of(text, start, rule),
                    Indent = start - position,
                    HasTrailingBlank = end < lineEnd,
                    BlankLinesAbove = blankLines,
                    FormFeeds = formFeeds,
                });
                if (rule < end)
                    lines.Add(new SourceLine { Start = rule, End = end, Width = TextWidth.Of(text, rule, end), Indent = 0, HasTrailingBlank = end < lineEnd, BlankLinesAbove = 0, FormFeeds = 0 });
                blankLines = 0;
                formFeeds = 0;
            }
            else if (position < lineEnd || !(lineEnd < text.Length && text[lineEnd] == '\f'))
            {
                blankLines++;
            }

            position = lineEnd;
            if (position < text.Length)
            {
                if (text[position] == '\f')
                    formFeeds++;
                position += text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;
            }
        }

        return lines;
    }

    // Extraction may glue the rule above the notes to the last line of the text.
    private static int GluedRule(string text, int start, int end)
    {
        var rule = end;
        while (rule > start && text[rule - 1] == '_')
            rule--;
        return rule == start || end - rule < ShortestGluedRule || !char.IsLetterOrDigit(text[rule - 1]) && !Characters.IsStop(text[rule - 1]) ? end : rule;
    }

    private static bool IsBlank(char character) => character is ByteOrderMark || Characters.IsBlank(character);
}
