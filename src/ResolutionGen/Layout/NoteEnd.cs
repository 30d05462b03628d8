namespace ResolutionGen;

/// <summary>Judges the last character of a note's line.</summary>
internal static class NoteEnd
{
    /// <summary>Whether a line that ends with a character cannot end its note: it goes on overleaf.</summary>
    public static bool IsUnfinished(char last) => last is ',' or '–' or '-' or '(' or '、' or '，' or '،';
}
