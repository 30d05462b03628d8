using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Recognises the lines that close a resolution: meeting, date, note on the vote.</summary>
internal static class ClosingLine
{
    private const int Longest = 80;
    private static readonly Dictionary<Language, LineTemplate[]> Meetings =
        LanguageTables.All.ToDictionary(table => table.Language, table => table.MeetingLines.Select(line => new LineTemplate(line, table.MeetingOrdinals)).ToArray());

    public static bool IsMeeting(string text, SourceLine line, LanguageTable table, out int meeting)
    {
        meeting = 0;
        if (line.Length is < 2 or > Longest)
            return false;

        // The date goes on behind a comma on the next line.
        var end = text[line.End - 1] is ',' or '،' or '，' ? line.End - 1 : line.End;
        string? compact = null;
        foreach (var template in Meetings[table.Language])
        {
            if (!template.MayMatch(text[line.Start], text[end - 1]))
                continue;
            compact ??= LineTemplate.Compact(text, line.Start, end);
            if (template.Matches(compact, out meeting))
                return true;
        }

        return false;
    }

    public static bool IsDate(string text, SourceLine line, LanguageTable table, out DateToken date)
    {
        date = default;
        return line.Length <= Longest && Characters.IsAsciiDigit(text[line.Start])
            && DateReader.TryRead(text, line.Start, table, out date) && date.Start + date.Length == line.End;
    }

    public static bool IsVote(string text, SourceLine line, LanguageTable table)
    {
        if (text[line.Start] != '[')
            return false;
        foreach (var vote in table.VoteLines)
        {
            if (string.CompareOrdinal(text, line.Start, vote, 0, vote.Length) == 0)
                return true;
        }

        return false;
    }
}
