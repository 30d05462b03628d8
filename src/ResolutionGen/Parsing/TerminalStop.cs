namespace ResolutionGen;

/// <summary>Finds the stop at the end of a stretch of text, behind which footnote markers, closing quotation marks and conjunctions may stand.</summary>
internal static class TerminalStop
{
    private const int LongestMarkerRun = 12;
    private static readonly string[] Conjunctions = [" and", " or"];

    /// <summary>The stop (<c>,</c> <c>;</c> <c>.</c> <c>:</c> and their forms in other scripts); '\0' where there is none.</summary>
    public static char Of(string text, int start, int end)
    {
        foreach (var conjunction in Conjunctions)
        {
            if (end - start > conjunction.Length && string.CompareOrdinal(text, end - conjunction.Length, conjunction, 0, conjunction.Length) == 0)
                end -= conjunction.Length;
        }

        var limit = end - LongestMarkerRun;
        while (end > start && end > limit && IsMarkerCharacter(text[end - 1]))
            end--;
        while (end > start && Characters.IsClosing(text[end - 1]))
            end--;
        return end > start && Characters.IsStop(text[end - 1]) && text[end - 1] != '、' ? text[end - 1] : '\0';
    }

    private static bool IsMarkerCharacter(char character)
        => Characters.IsAsciiDigit(character) || Characters.IsBlank(character) || Characters.SuperscriptValue(character) >= 0 || FoldingTable.Lookup(character) == '\0';
}
