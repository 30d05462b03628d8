using System;
using System.Collections.Generic;
using ResolutionGen.Analyzers;

namespace ResolutionGen.CodeFixes;

/// <summary>Finds the sections of an <c>.editorconfig</c> as the compiler reads them: comments begin at <c>#</c> or <c>;</c>, also behind a value.</summary>
internal static class ConfigSections
{
    public static IReadOnlyList<ConfigSection> Read(string text)
    {
        var sections = new List<ConfigSection>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && text[end] is not ('\n' or '\r'))
                end++;
            ReadLine(text, start, end, sections);
            start = end + 1;
        }

        return sections;
    }

    private static void ReadLine(string text, int start, int end, List<ConfigSection> sections)
    {
        var last = TrimEnd(text, start, end);
        start = SkipBlanks(text, start, last);
        if (start == last)
            return;
        if (NameOf(text, start, last) is { } name)
            sections.Add(new ConfigSection(name, last, null));
        else if (sections.Count > 0)
            sections[sections.Count - 1] = sections[sections.Count - 1] with { End = last, Known = KnownOf(text, start, last) ?? sections[sections.Count - 1].Known };
    }

    private static string? NameOf(string text, int start, int end)
    {
        if (text[start] != '[')
            return null;
        var close = -1;
        var i = start + 1;
        for (; i < end && text[i] is not ('#' or ';'); i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == ']')
                close = i;
        }

        return close > start + 1 && SkipBlanks(text, close + 1, Math.Min(i, end)) == Math.Min(i, end) ? text.Substring(start + 1, close - start - 1) : null;
    }

    private static SourceSpan? KnownOf(string text, int start, int end)
    {
        var key = SilencingKeys.Known;
        if (end - start < key.Length || string.Compare(text, start, key, 0, key.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return null;
        var sign = SkipBlanks(text, start + key.Length, end);
        if (sign == end || text[sign] is not ('=' or ':'))
            return null;
        var comment = text.IndexOfAny(['#', ';'], sign, end - sign);
        var last = TrimEnd(text, sign + 1, comment < 0 ? end : comment);
        return SourceSpan.FromBounds(SkipBlanks(text, sign + 1, last), last);
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return start;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }
}
