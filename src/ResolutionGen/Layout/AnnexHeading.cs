using System;

namespace ResolutionGen;

/// <summary>Recognises a line that holds nothing but the word for an annex and perhaps its number: <c>Annex II</c>, <c>附件二</c>.</summary>
internal static class AnnexHeading
{
    private const int Longest = 24;

    public static bool IsHeading(string text, SourceLine line, LanguageTable table)
    {
        if (line.Length > Longest)
            return false;
        foreach (var word in table.AnnexHeadings)
        {
            if (string.Compare(text, line.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            var rest = line.Start + word.Length;
            while (rest < line.End && Characters.IsBlank(text[rest]))
                rest++;
            if (IsNumberOrMarker(text, rest, line.End) || IsOrdinal(text, rest, line.End, table) || SectionLabel.TryRead(text, rest, line.End, table, out _))
                return true;
        }

        return false;
    }

    private static bool IsOrdinal(string text, int start, int end, LanguageTable table)
    {
        if (end > start && text[end - 1] == '.')
            end--;
        foreach (var ordinal in table.AnnexOrdinals)
        {
            if (ordinal.Length == end - start && string.CompareOrdinal(text, start, ordinal, 0, ordinal.Length) == 0)
                return true;
        }

        return false;
    }

    private static bool IsNumberOrMarker(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Characters.IsAsciiDigit(text[i]) && Characters.SuperscriptValue(text[i]) < 0 && text[i] is not ('*' or '.'))
                return false;
        }

        return true;
    }
}
