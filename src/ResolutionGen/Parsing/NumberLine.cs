
namespace ResolutionGen;

/// <summary>Reads the line that heads a resolution without a title: <c>Resolution 1325 (2000)</c>, <c>第1325(2000)号决议</c>.</summary>
internal static class NumberLine
{
    private const int Longest = 40;

    public static bool TryRead(string text, SourceLine line, LanguageTable table, out ResolutionNumber? number)
    {
        number = null;
        if (line.Length > Longest)
            return false;
        foreach (var (before, after) in table.NumberLines)
        {
            if (line.Length > before.Length + after.Length
                && string.CompareOrdinal(text, line.Start, before, 0, before.Length) == 0
                && string.CompareOrdinal(text, line.End - after.Length, after, 0, after.Length) == 0
                && ResolutionNumber.TryParse(text.Substring(line.Start + before.Length, line.Length - before.Length - after.Length), out number)
                && number.Body == IssuingBody.SecurityCouncil)
                return true;
        }

        number = null;
        return false;
    }
}
