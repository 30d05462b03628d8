namespace ResolutionGen;

/// <summary>Recognises words that footnotes begin with (<c>See</c>, <c>Ibid.</c>, <c>A/</c>).</summary>
internal static class NoteLead
{
    public static bool Begins(string text, SourceLine line, LanguageTable table)
    {
        foreach (var lead in table.NoteLeads)
        {
            if (string.CompareOrdinal(text, line.Start, lead, 0, lead.Length) == 0)
                return true;
        }

        return false;
    }
}
